import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import { invalid } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { holdsLevelIn } from '@/lib/people/holdings';
import { resolvePerson } from '@/lib/people/resolve';
import { changeTicket } from '@/lib/tickets/change';
import { claimTicket, rowOf } from '@/lib/tickets/claim';
import { AssignTicket } from '@/lib/tickets/schema';

/** Gives a ticket to a named colleague; taking it away from another is the stronger right. */
export const assignTicket = defineAct({
  name: 'ticket.assign',
  capabilities: ['ticket.assign', 'ticket.reassign'],
  schema: AssignTicket,
  target: (input) => input.reference,
  async run(ctx, input) {
    const ticket = await claimTicket(ctx, input.reference, input.version);
    authorise(ctx, ticket.assigneeId ? 'ticket.reassign' : 'ticket.assign', rowOf(ticket));
    const person = await resolvePerson(ctx.tx, input.person, 'person');
    if (person.id === ticket.assigneeId) {
      ctx.unchanged = true;
      return ticket;
    }
    if (!(await holdsLevelIn(ctx.tx, person.id, ticket.functionId, ctx.now))) {
      throw invalid({ person: `${person.name} holds no level in this function; choose somebody who does` });
    }
    const { assigneeId: from, state } = ticket;
    record(ctx, 'ticket.assigned', { ticket, reason: input.reason, data: { from, to: person.id, state } });
    return changeTicket(ctx, ticket, 'assign', { assigneeId: person.id, assignedAt: ctx.now });
  },
});
