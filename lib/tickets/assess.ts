import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import { record } from '@/lib/events/record';
import { pinnedVersion, soleInForce } from '@/lib/rules/in-force';
import { type Grade, priorityOf } from '@/lib/rules/kinds/priority-matrix';
import { type FieldChanges, fieldChanges, storeTicket } from '@/lib/tickets/change';
import { claimTicket, rowOf } from '@/lib/tickets/claim';
import { TicketClocks } from '@/lib/tickets/clocks';
import { move } from '@/lib/tickets/lifecycle';
import { AssessTicket } from '@/lib/tickets/schema';

/** Judges impact and urgency again; the matrix the ticket was logged under gives the priority, unless it was overridden. */
export const assessTicket = defineAct({
  name: 'ticket.assess',
  capabilities: ['ticket.assess', 'ticket.stateUrgency'],
  schema: AssessTicket,
  target: (input) => input.reference,
  async run(ctx, input) {
    const ticket = await claimTicket(ctx, input.reference, input.version);
    authorise(ctx, input.impact === undefined ? 'ticket.stateUrgency' : 'ticket.assess', rowOf(ticket));
    const changes: FieldChanges = fieldChanges(
      { impact: ticket.impact, urgency: ticket.urgency },
      { impact: input.impact, urgency: input.urgency },
      input.seen,
    );
    if (Object.keys(changes).length === 0) {
      ctx.unchanged = true;
      return ticket;
    }
    move(ticket.state, 'assess');
    const impact = (input.impact ?? ticket.impact) as Grade;
    const urgency = (input.urgency ?? ticket.urgency) as Grade;
    const matrix = ticket.matrixVersionId
      ? await pinnedVersion(ctx.tx, 'priorityMatrix', ticket.matrixVersionId)
      : (await soleInForce(ctx.tx, 'priorityMatrix', ticket.functionId)).content;
    const priority = ticket.priorityOverridden ? ticket.priority : priorityOf(matrix, impact, urgency);
    if (priority !== ticket.priority) changes.priority = { from: ticket.priority, to: priority };
    record(ctx, 'ticket.assessed', { ticket, data: { changes } });
    const clocks = await TicketClocks.of(ctx, ticket);
    if (changes.priority) await clocks.retarget(priority, ticket.kind);
    return storeTicket(ctx, ticket, { impact, urgency, priority }, clocks);
  },
});
