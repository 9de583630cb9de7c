import type { Context } from '@/lib/context';
import { isStaff } from '@/lib/csmg/actor';
import { can, type Facts, type Row } from '@/lib/csmg/can';
import { type Capability, isCapability } from '@/lib/csmg/capabilities';
import { conflict, notFound } from '@/lib/errors';
import { rowOf } from '@/lib/tickets/claim';
import type { Prisma, Proposal } from '@/prisma/generated/client';

type Ticket = Prisma.TicketGetPayload<{ include: { participants: true } }>;

/** A proposal with what its right is judged on. */
export interface Matter {
  proposal: Proposal;
  ticket: Ticket | null;
  capability: Capability;
  row: Row;
  facts: Facts;
}

/** Reads a proposal with its ticket; who may see it is asked by `inSight`. */
export async function loadMatter(tx: Context['tx'], id: string): Promise<Matter | null> {
  const proposal = await tx.proposal.findUnique({ where: { id } });
  if (!proposal || !isCapability(proposal.capability)) return null;
  const ticket = proposal.ticketId
    ? await tx.ticket.findUnique({ where: { id: proposal.ticketId }, include: { participants: true } })
    : null;
  return { proposal, ticket, capability: proposal.capability, ...judgedOn(proposal, ticket) };
}

function judgedOn(proposal: Proposal, ticket: Ticket | null): { row: Row; facts: Facts } {
  if (!ticket) return { row: { functionId: proposal.functionId, authorId: proposal.authorId }, facts: {} };
  const ids = (named: boolean) =>
    ticket.participants.filter((one) => (one.role === 'named') === named).map((one) => one.personId);
  return {
    row: rowOf({ ...ticket, namedIds: ids(true), participantIds: ids(false) }),
    facts: { routine: ticket.routine, common: ticket.common },
  };
}

/** Its author, and the people of the desk who see what it is about; a customer never reads what the desk proposes. */
export function inSight({ actor, now }: Pick<Context, 'actor' | 'now'>, { proposal, ticket, row }: Matter): boolean {
  const seen = can(actor, ticket ? 'ticket.view' : 'rules.view', now, row).allowed;
  return proposal.authorId === actor.id || (seen && isStaff(actor, now));
}

/** Locks a proposal that waits. @throws NOT_FOUND out of sight, CONFLICT when it is decided */
export async function claimProposal(ctx: Context, id: string): Promise<Matter> {
  await ctx.tx.$queryRaw`SELECT 1 FROM "Proposal" WHERE id = ${id}::uuid FOR UPDATE`;
  const matter = await loadMatter(ctx.tx, id);
  if (!matter || !inSight(ctx, matter)) throw notFound('proposal');
  if (matter.proposal.state !== 'submitted')
    throw conflict(`This proposal was ${matter.proposal.state} already. Load the page again to see by whom.`, {
      state: matter.proposal.state,
    });
  return matter;
}
