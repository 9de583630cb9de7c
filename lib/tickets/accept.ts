import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import { record } from '@/lib/events/record';
import { planSurvey } from '@/lib/surveys/plan';
import { changeTicket } from '@/lib/tickets/change';
import { claimTicket, rowOf } from '@/lib/tickets/claim';
import { OnTicket } from '@/lib/tickets/schema';

/** The requester says that it is right: the ticket closes at once. Refusing is reopening with a reason. */
export const acceptResolution = defineAct({
  name: 'ticket.accept',
  capabilities: ['ticket.acceptResolution'],
  schema: OnTicket,
  target: (input) => input.reference,
  async run(ctx, input) {
    const ticket = await claimTicket(ctx, input.reference, input.version);
    authorise(ctx, 'ticket.acceptResolution', rowOf(ticket));
    if (ticket.state === 'closed') {
      ctx.unchanged = true;
      return ticket;
    }
    const closed = await changeTicket(ctx, ticket, 'accept', { closedAt: ctx.now, closeDueAt: null });
    record(ctx, 'ticket.resolutionAccepted', { ticket, data: {} });
    record(ctx, 'ticket.closed', { ticket, data: { cause: 'requester' } });
    await planSurvey(ctx, ticket);
    return closed;
  },
});
