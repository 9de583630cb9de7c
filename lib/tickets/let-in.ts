import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import { conflict, invalid } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { validAt } from '@/lib/people/holdings';
import { resolvePerson } from '@/lib/people/resolve';
import { storeTicket } from '@/lib/tickets/change';
import { claimTicket, rowOf } from '@/lib/tickets/claim';
import { move } from '@/lib/tickets/lifecycle';
import { LetIn } from '@/lib/tickets/schema';

/**
 * Names a colleague on a confidential ticket, who opens it and hears what is internal from then on (row "open
 * confidential ticket" of 3D).
 */
export const letIn = defineAct({
  name: 'ticket.letIn',
  capabilities: ['ticket.grantConfidential'],
  schema: LetIn,
  target: (input) => input.reference,
  async run(ctx, input) {
    const ticket = await claimTicket(ctx, input.reference, input.version);
    authorise(ctx, 'ticket.grantConfidential', rowOf(ticket));
    move(ticket.state, 'letIn');
    if (!ticket.confidential)
      throw conflict(`${ticket.reference} is not confidential: whoever works in its function opens it as it is.`);
    const { id: personId, name, auditor } = await resolvePerson(ctx.tx, input.person, 'person');
    if (personId === ticket.requesterId)
      throw invalid({ person: `${name} asked for this, and would read what is internal; choose somebody else` });
    if (!auditor && (await ctx.tx.levelHolding.count({ where: { personId, ...validAt(ctx.now) } })) === 0)
      throw invalid({ person: `${name} holds no level; choose somebody who works at the desk` });
    const row = { ticketId: ticket.id, personId, role: 'named', at: ctx.now };
    const { count } = await ctx.tx.participant.createMany({ data: row, skipDuplicates: true });
    if (count === 0) {
      ctx.unchanged = true;
      return ticket;
    }
    record(ctx, 'ticket.letIn', { ticket, reason: input.reason, data: { person: personId } });
    return storeTicket(ctx, ticket, {});
  },
});
