import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import { can } from '@/lib/csmg/can';
import { record } from '@/lib/events/record';
import { fieldChanges, storeTicket } from '@/lib/tickets/change';
import { claimTicket, rowOf } from '@/lib/tickets/claim';
import { move } from '@/lib/tickets/lifecycle';
import { CorrectTicket } from '@/lib/tickets/schema';

/** Puts subject or description right: within 15 minutes a correction, later an amendment; both keep what stood there. */
export const correctTicket = defineAct({
  name: 'ticket.correct',
  capabilities: ['ticket.correct', 'ticket.amend'],
  schema: CorrectTicket,
  target: (input) => input.reference,
  async run(ctx, input) {
    const ticket = await claimTicket(ctx, input.reference, input.version);
    const row = rowOf(ticket);
    authorise(ctx, can(ctx.actor, 'ticket.correct', ctx.now, row).allowed ? 'ticket.correct' : 'ticket.amend', row);
    const changes = fieldChanges(
      { subject: ticket.subject, description: ticket.description },
      { subject: input.subject, description: input.description },
      input.seen,
    );
    if (Object.keys(changes).length === 0) {
      ctx.unchanged = true;
      return ticket;
    }
    move(ticket.state, 'correct');
    record(ctx, 'ticket.corrected', { ticket, reason: input.reason, data: { changes } });
    return storeTicket(
      ctx,
      ticket,
      Object.fromEntries(Object.entries(changes).map(([field, change]) => [field, change.to])),
    );
  },
});
