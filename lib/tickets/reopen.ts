import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import type { Context } from '@/lib/context';
import { conflict } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { afterBusinessDays } from '@/lib/sla/business-days';
import { changeTicket } from '@/lib/tickets/change';
import { type ClaimedTicket, claimTicket, rowOf } from '@/lib/tickets/claim';
import { pinnedPromise } from '@/lib/tickets/promise';
import { ReopenTicket } from '@/lib/tickets/schema';

/** Takes up again what was resolved; after the window, or once closed, that is a stronger right. */
export const reopenTicket = defineAct({
  name: 'ticket.reopen',
  capabilities: ['ticket.reopen', 'ticket.reopenClosed'],
  schema: ReopenTicket,
  target: (input) => input.reference,
  async run(ctx, input) {
    const ticket = await claimTicket(ctx, input.reference, input.version);
    const inside = ticket.state !== 'closed' || (await insideReopenWindow(ctx, ticket));
    authorise(ctx, inside ? 'ticket.reopen' : 'ticket.reopenClosed', rowOf(ticket));
    await refuseUnagreed(ctx, ticket);
    return reopen(ctx, ticket, input.cause, input.reason);
  },
});

/** Reopening is no way round those who have to agree. */
async function refuseUnagreed(ctx: Context, ticket: ClaimedTicket): Promise<void> {
  const run = await ctx.tx.approvalRun.findUnique({ where: { ticketId: ticket.id }, select: { state: true } });
  if (run && run.state !== 'approved')
    throw conflict('Not everybody has agreed to this request, so it cannot be taken up again; ask for it anew.');
}

/** Whether a customer's word still reopens the ticket instead of starting a new one (behaviour 51). */
export async function insideReopenWindow(ctx: Context, ticket: ClaimedTicket): Promise<boolean> {
  const promised = await pinnedPromise(ctx.tx, ticket);
  // Without a promise there is no window: what is not closed yet is taken up again.
  if (!promised) return ticket.state === 'resolved';
  if (!ticket.resolvedAt) return false;
  return ctx.now <= afterBusinessDays(promised.calendar, ticket.resolvedAt, promised.level.reopenDays);
}

/** Counts the reopening with its cause; a reopened resolution no longer counts as solved at first contact (behaviour 54). */
export async function reopen(
  ctx: Context,
  ticket: ClaimedTicket,
  cause: string,
  reason: string | null,
): Promise<ClaimedTicket> {
  const count = ticket.reopenCount + 1;
  const reopened = await changeTicket(ctx, ticket, 'reopen', {
    reopenCount: count,
    resolvedAt: null,
    closedAt: null,
    closeDueAt: null,
    resolution: null,
    resolutionCode: null,
  });
  record(ctx, 'ticket.reopened', { ticket, reason, data: { cause, count } });
  return reopened;
}
