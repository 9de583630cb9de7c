import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import { record } from '@/lib/events/record';
import { changeTicket } from '@/lib/tickets/change';
import { claimTicket, rowOf } from '@/lib/tickets/claim';
import { CancelTicket } from '@/lib/tickets/schema';

/** Withdraws or rejects a ticket; its clocks stop without a verdict. */
export const cancelTicket = defineAct({
  name: 'ticket.cancel',
  capabilities: ['ticket.cancel'],
  schema: CancelTicket,
  target: (input) => input.reference,
  async run(ctx, input) {
    const ticket = await claimTicket(ctx, input.reference, input.version);
    authorise(ctx, 'ticket.cancel', rowOf(ticket));
    if (ticket.state === 'cancelled') {
      ctx.unchanged = true;
      return ticket;
    }
    record(ctx, 'ticket.cancelled', { ticket, reason: input.reason, data: {} });
    return changeTicket(ctx, ticket, 'cancel');
  },
});
