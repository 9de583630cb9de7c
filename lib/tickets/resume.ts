import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import { record } from '@/lib/events/record';
import { changeTicket } from '@/lib/tickets/change';
import { claimTicket, rowOf } from '@/lib/tickets/claim';
import { OnTicket } from '@/lib/tickets/schema';

/** Ends waiting: the same right that lets a ticket wait, and going on is never refused for the reason it waited. */
export const resumeTicket = defineAct({
  name: 'ticket.resume',
  capabilities: ['ticket.wait'],
  schema: OnTicket,
  target: (input) => input.reference,
  async run(ctx, input) {
    const ticket = await claimTicket(ctx, input.reference, input.version);
    authorise(ctx, 'ticket.wait', rowOf(ticket), { customerReason: true });
    if (ticket.state === 'open' || ticket.state === 'new') {
      ctx.unchanged = true;
      return ticket;
    }
    record(ctx, 'ticket.resumed', { ticket, data: { cause: ctx.actor.kind === 'system' ? 'time' : 'person' } });
    return changeTicket(ctx, ticket, 'resume');
  },
});
