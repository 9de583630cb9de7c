import { defineAct } from '@/lib/act';
import { claimOrNull, type Rebalanced } from '@/lib/allocation/rebalance';
import { UndoRebalance } from '@/lib/allocation/schema';
import { authorise } from '@/lib/authorise';
import type { Context } from '@/lib/context';
import { conflict } from '@/lib/errors';
import { EVENTS } from '@/lib/events/catalogue';
import { record } from '@/lib/events/record';
import { changeTicket } from '@/lib/tickets/change';
import { type ClaimedTicket, rowOf } from '@/lib/tickets/claim';
import { findMove } from '@/lib/tickets/lifecycle';

export const UNDO_MINUTES = 10;

/** Puts a batch back where it came from, for ten minutes and for whoever moved it; what has changed hands since stays. */
export const undoRebalance = defineAct({
  name: 'ticket.undoRebalance',
  capabilities: ['ticket.rebalance'],
  schema: UndoRebalance,
  target: (input) => input.batch,
  async run(ctx, input) {
    const at = new Date(input.batch);
    if (ctx.now.getTime() - at.getTime() > UNDO_MINUTES * 60_000)
      throw conflict(`A batch can be undone for ${UNDO_MINUTES} minutes; these are over.`);
    const moves = await movesOf(ctx, at);
    const answer: Rebalanced = { moved: [], skipped: [] };
    const held: { ticket: ClaimedTicket; from: string | null }[] = [];
    for (const { reference, from, to } of moves) {
      const ticket = await claimOrNull(ctx, reference);
      const stands = ticket && ticket.assigneeId === to && ticket.assignedAt?.getTime() === at.getTime();
      if (ticket && stands && findMove(ticket.state, 'assign')) held.push({ ticket, from });
      else answer.skipped.push({ reference, why: ticket ? 'changed' : 'gone' });
    }
    for (const { ticket } of held) authorise(ctx, 'ticket.rebalance', rowOf(ticket), { count: moves.length });
    for (const { ticket, from } of held) {
      // Not told as rebalanced: a batch put back is no new batch to put back.
      if (from) record(ctx, 'ticket.assigned', { ticket, data: { from: ticket.assigneeId, to: from } });
      else record(ctx, 'ticket.unassigned', { ticket, data: { from: ticket.assigneeId } });
      await changeTicket(ctx, ticket, 'assign', { assigneeId: from, assignedAt: from ? ctx.now : null });
      answer.moved.push({ reference: ticket.reference, to: from ?? '' });
    }
    if (answer.moved.length === 0) ctx.unchanged = true;
    return answer;
  },
});

async function movesOf(ctx: Context, at: Date) {
  const events = await ctx.tx.event.findMany({
    where: { actorId: ctx.actor.id, type: 'ticket.assigned', at, ticketId: { not: null } },
    select: { ticketId: true, data: true },
  });
  const told = events.flatMap(({ ticketId, data }) => {
    const { from = null, to, rebalanced } = EVENTS['ticket.assigned'].parse(data);
    return rebalanced && ticketId ? [{ ticketId, from, to }] : [];
  });
  const tickets = await ctx.tx.ticket.findMany({
    where: { id: { in: told.map((one) => one.ticketId) } },
    select: { id: true, reference: true },
    orderBy: { reference: 'asc' },
  });
  return tickets.flatMap(({ id, reference }) => {
    const one = told.find((event) => event.ticketId === id);
    return one ? [{ reference, from: one.from, to: one.to }] : [];
  });
}
