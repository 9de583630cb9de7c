import type { Context } from '@/lib/context';
import { reach } from '@/lib/csmg/reach';
import { AppError, conflict } from '@/lib/errors';
import { refuseOpenTasks } from '@/lib/fulfilment/open-tasks';
import { authoriseResolving } from '@/lib/procedures/guard';
import { type ClaimedTicket, claimTicket } from '@/lib/tickets/claim';
import { findMove, OPEN_STATES } from '@/lib/tickets/lifecycle';
import { reachSql } from '@/lib/tickets/reach-sql';
import type { ResolveTicket } from '@/lib/tickets/schema';
import { Prisma, type TicketKind, type TicketState } from '@/prisma/generated/client';

const { sql, join } = Prisma;

/**
 * What an open child means to a parent that is to be resolved (behaviour 60). Who asked for something, or complained, is
 * answered when every part is. The children of a disturbance or a question may be over with it, or go on alone: whoever
 * resolves it says which.
 */
export const OPEN_CHILDREN = {
  incident: 'ask',
  request: 'refuse',
  question: 'ask',
  complaint: 'refuse',
} as const satisfies Record<TicketKind, 'ask' | 'refuse'>;

type How = Pick<ResolveTicket, 'code' | 'children' | 'twins'>;
export interface Member {
  ticket: ClaimedTicket;
  code: ResolveTicket['code'];
  /** The right to resolve this very one. */
  decision: Context['decision'];
}
interface Relative {
  reference: string;
  state: TicketState;
}

/**
 * Every ticket that is resolved at one go, locked and judged before anything is written: the ticket itself first, then
 * its open children where they go with it, and the duplicates that have not opted out (behaviour 61).
 * @throws FORBIDDEN or CONFLICT, naming which of them cannot be resolved and why
 */
export async function wholeFamily(ctx: Context, ticket: ClaimedTicket, how: How): Promise<[Member, ...Member[]]> {
  const members: Member[] = [];
  await gather(ctx, ticket, how, members);
  return members as [Member, ...Member[]];
}

async function gather(ctx: Context, ticket: ClaimedTicket, how: How, members: Member[]): Promise<void> {
  await authoriseResolving(ctx, ticket, how.code);
  const children = await relatives(
    ctx,
    sql`SELECT "toId" FROM "TicketLink" WHERE "fromId" = ${ticket.id}::uuid AND kind = 'parent'`,
  );
  if (children.length > 0) judgeChildren(ticket, children, how.children);
  await refuseOpenTasks(ctx.tx, ticket.id);
  members.push({ ticket, code: how.code, decision: ctx.decision });
  const add = async (rows: Relative[], what: string, code: Member['code']) => {
    for (const { reference, state } of rows) {
      // What waits for agreement has no resolving of its own and is left to itself.
      if (!findMove(state, 'resolve') || members.some((one) => one.ticket.reference === reference)) continue;
      const relative = await claimTicket(ctx, reference);
      await naming(`${what} ${reference}`, () => gather(ctx, relative, { ...how, code, twins: false }, members));
    }
  };
  if (how.children === 'resolve') await add(children, 'child', how.code);
  if (how.twins)
    await add(
      await relatives(
        ctx,
        sql`SELECT "fromId" FROM "TicketLink" WHERE "toId" = ${ticket.id}::uuid AND kind = 'duplicate' AND NOT "optOut"`,
      ),
      'duplicate',
      'duplicate',
    );
}

/** Open tickets among some, as far as the actor sees them: what is out of sight holds nobody up and is not told. */
const relatives = (ctx: Context, ids: Prisma.Sql): Promise<Relative[]> => ctx.tx.$queryRaw<Relative[]>`
  SELECT t.reference, t.state FROM "Ticket" t
  WHERE t.id IN (${ids}) AND t.state::text IN (${join(OPEN_STATES)}) AND ${reachSql(reach(ctx.actor, 'ticket.view', ctx.now))}
  ORDER BY t.id`;

function judgeChildren({ kind }: ClaimedTicket, open: readonly Relative[], answer: How['children']): void {
  const children = open.map(({ reference }) => reference);
  const still = `Its ${open.length === 1 ? 'child is' : 'children are'} still open: ${children.join(', ')}.`;
  if (OPEN_CHILDREN[kind] === 'refuse')
    throw conflict(`${still} A ${kind} ends when all its parts have: resolve them first, or unlink them.`, {
      children,
    });
  if (!answer)
    throw conflict(`${still} Say what becomes of them: “children” is “leave”, or “resolve” with the same words.`, {
      children,
    });
}

/** Says of which ticket a refusal speaks that came up while another one was being resolved. */
async function naming(which: string, judge: () => Promise<void>): Promise<void> {
  try {
    await judge();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    throw new AppError(error.code, `Its ${which} cannot be resolved with it. ${error.message}`, error);
  }
}
