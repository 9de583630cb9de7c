import type { Context } from '@/lib/context';
import { functionsHeld } from '@/lib/csmg/actor';
import type { Row } from '@/lib/csmg/can';
import { reach } from '@/lib/csmg/reach';
import { conflict, notFound } from '@/lib/errors';
import { reachSql } from '@/lib/tickets/reach-sql';
import { type FulfilmentTask, Prisma, type Ticket } from '@/prisma/generated/client';

export interface ClaimedTask {
  task: FulfilmentTask;
  ticket: Ticket;
}

export const taskRow = (task: Pick<FulfilmentTask, 'functionId' | 'teamId' | 'ownerId'>): Row => ({
  functionId: task.functionId,
  teamId: task.teamId,
  assigneeId: task.ownerId,
});

/** A task of one's own function or of a ticket in sight; its ticket is locked, so that tasks follow one another. @throws NOT_FOUND */
export async function claimTask(ctx: Context, id: string): Promise<ClaimedTask> {
  const known = await ctx.tx.fulfilmentTask.findUnique({
    where: { id },
    select: { ticketId: true, functionId: true },
  });
  const mine = known && functionsHeld(ctx.actor, ctx.now).includes(known.functionId);
  const sight = mine ? Prisma.sql`NOT t.confidential OR ${seen(ctx)}` : seen(ctx);
  const [ticket] = known
    ? await ctx.tx.$queryRaw<Ticket[]>(
        Prisma.sql`SELECT t.* FROM "Ticket" t WHERE t.id = ${known.ticketId}::uuid AND (${sight}) FOR NO KEY UPDATE OF t`,
      )
    : [];
  if (!ticket) throw notFound('task');
  return { ticket, task: await ctx.tx.fulfilmentTask.findUniqueOrThrow({ where: { id } }) };
}

const seen = (ctx: Context) => reachSql(reach(ctx.actor, 'ticket.view', ctx.now));

const GOING = ['new', 'open', 'waiting', 'held', 'resolved'];

/** @throws CONFLICT when the task or its request is over; taking an access away is always in time, making good is after closing */
export function refuseOver({ task, ticket }: ClaimedTask): void {
  const going = GOING.includes(ticket.state) || (task.does === 'recover' && ticket.state === 'closed');
  if (task.does !== 'revokeAccess' && !going)
    throw conflict(
      ticket.state === 'approval'
        ? 'Not everybody has agreed to this request yet; its tasks wait.'
        : `${ticket.reference} is ${ticket.state}; its tasks are over with it.`,
      { state: ticket.state },
    );
  if (task.state === 'done' || task.state === 'skipped')
    throw conflict('This task is over already.', { state: task.state });
}

/** @throws CONFLICT when it is not this task's turn, too */
export async function refuseOutOfTurn(ctx: Context, claimed: ClaimedTask): Promise<void> {
  refuseOver(claimed);
  const { task, ticket } = claimed;
  if (task.state === 'ready') return;
  const before = await ctx.tx.fulfilmentTask.findMany({
    where: { ticketId: ticket.id, key: { in: task.after }, state: { in: ['waiting', 'ready'] } },
    select: { title: true },
    orderBy: { position: 'asc' },
  });
  const names = before.map((one) => `“${one.title}”`).join(', ');
  throw conflict(`It is not its turn yet: ${names} ${before.length === 1 ? 'comes' : 'come'} first.`, {
    before: before.map((one) => one.title),
  });
}
