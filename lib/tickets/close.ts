import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import { record } from '@/lib/events/record';
import { planSurvey } from '@/lib/surveys/plan';
import { changeTicket } from '@/lib/tickets/change';
import { claimTicket, rowOf } from '@/lib/tickets/claim';
import { OnTicket } from '@/lib/tickets/schema';

/** Closes what is resolved, by hand or, for the job, when its days are over. */
export const closeTicket = defineAct({
  name: 'ticket.close',
  capabilities: ['ticket.close'],
  schema: OnTicket,
  target: (input) => input.reference,
  async run(ctx, input) {
    const ticket = await claimTicket(ctx, input.reference, input.version);
    authorise(ctx, 'ticket.close', rowOf(ticket), { common: ticket.common });
    if (ticket.state === 'closed') {
      ctx.unchanged = true;
      return ticket;
    }
    record(ctx, 'ticket.closed', { ticket, data: { cause: ctx.actor.kind === 'system' ? 'time' : 'person' } });
    await planSurvey(ctx, ticket);
    return changeTicket(ctx, ticket, 'close', { closedAt: ctx.now, closeDueAt: null });
  },
});
