import { defineAct } from '@/lib/act';
import { RebalanceTickets } from '@/lib/allocation/schema';
import { authorise } from '@/lib/authorise';
import type { Context } from '@/lib/context';
import { AppError } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { holdsLevelIn } from '@/lib/people/holdings';
import { resolveFunction } from '@/lib/people/resolve';
import { changeTicket } from '@/lib/tickets/change';
import { type ClaimedTicket, claimTicket, rowOf } from '@/lib/tickets/claim';
import { findMove } from '@/lib/tickets/lifecycle';

export interface Rebalanced {
  moved: { reference: string; to: string }[];
  /** Left where they were, and why. */
  skipped: { reference: string; why: 'changed' | 'gone' | 'over' | 'person' | 'same' }[];
}

type Wish = { reference: string; version: number; to: string };

/** Moves a previewed batch of tickets to other people at once; what has changed since the preview stays and is named. */
export const rebalanceTickets = defineAct({
  name: 'ticket.rebalance',
  capabilities: ['ticket.rebalance'],
  schema: RebalanceTickets,
  target: (input) => input.function,
  async run(ctx, input) {
    const desk = await resolveFunction(ctx.tx, input.function, 'function');
    const answer: Rebalanced = { moved: [], skipped: [] };
    const held: { ticket: ClaimedTicket; wish: Wish }[] = [];
    // Rows are locked in one order by everybody, so that two batches queue instead of blocking each other for ever.
    for (const wish of [...input.moves].sort((a, b) => a.reference.localeCompare(b.reference))) {
      const ticket = await claimOrNull(ctx, wish.reference);
      const why = ticket ? await obstacle(ctx, ticket, wish, desk.id) : 'gone';
      if (ticket && why === null) held.push({ ticket, wish });
      else if (why) answer.skipped.push({ reference: wish.reference, why });
    }
    const facts = { count: input.moves.length };
    for (const { ticket } of held) authorise(ctx, 'ticket.rebalance', rowOf(ticket), facts);
    for (const { ticket, wish } of held) {
      record(ctx, 'ticket.assigned', { ticket, data: { from: ticket.assigneeId, to: wish.to, rebalanced: true } });
      await changeTicket(ctx, ticket, 'assign', { assigneeId: wish.to, assignedAt: ctx.now });
      answer.moved.push({ reference: ticket.reference, to: wish.to });
    }
    if (answer.moved.length === 0) ctx.unchanged = true;
    return answer;
  },
});

async function obstacle(
  ctx: Context,
  ticket: ClaimedTicket,
  wish: Wish,
  functionId: string,
): Promise<Rebalanced['skipped'][number]['why'] | null> {
  if (ticket.version !== wish.version) return 'changed';
  if (ticket.functionId !== functionId) return 'gone';
  if (!findMove(ticket.state, 'assign')) return 'over';
  if (ticket.assigneeId === wish.to) return 'same';
  const person = await ctx.tx.person.findUnique({ where: { id: wish.to }, select: { active: true } });
  return person?.active && (await holdsLevelIn(ctx.tx, wish.to, functionId, ctx.now)) ? null : 'person';
}

/** Out of sight is the same as gone: the batch goes on without it. */
export async function claimOrNull(ctx: Context, reference: string): Promise<ClaimedTicket | null> {
  try {
    return await claimTicket(ctx, reference);
  } catch (error) {
    if (error instanceof AppError && error.code === 'NOT_FOUND') return null;
    throw error;
  }
}
