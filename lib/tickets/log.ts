import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import { beginLogged } from '@/lib/catalogue/begin';
import { keepAnswers, takeAnswers } from '@/lib/catalogue/take-answers';
import { landingFunction, requestedService, requesterOf } from '@/lib/tickets/intake';
import { openTicket } from '@/lib/tickets/open-ticket';
import { LogTicket } from '@/lib/tickets/schema';
import { claimUploads } from '@/lib/tickets/uploads';

/** Logs a contact: an incident, a request, a question or a complaint. */
export const logTicket = defineAct({
  name: 'ticket.log',
  capabilities: ['ticket.log'],
  schema: LogTicket,
  target: (input) => input.subject,
  async run(ctx, input) {
    const service = await requestedService(ctx, input.service);
    const desk = await landingFunction(ctx, input, service);
    const requester = await requesterOf(ctx, input.requester, desk.id);
    authorise(ctx, 'ticket.log', { functionId: desk.id, requesterId: requester.id });
    const taken = await takeAnswers(ctx, input, service);
    const ticket = await openTicket(ctx, input, { desk, requester, service });
    await claimUploads(ctx, ticket, null, input.attachments ?? []);
    if (taken) await keepAnswers(ctx, ticket, taken);
    if (!service?.content.approval && !service?.content.plan) return ticket;
    await beginLogged(ctx, ticket);
    return ctx.tx.ticket.findUniqueOrThrow({ where: { id: ticket.id } });
  },
});
