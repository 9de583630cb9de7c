import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import { record } from '@/lib/events/record';
import { resolvePerson } from '@/lib/people/resolve';
import { storeTicket } from '@/lib/tickets/change';
import { claimTicket, rowOf } from '@/lib/tickets/claim';
import { move } from '@/lib/tickets/lifecycle';
import { LetOut } from '@/lib/tickets/schema';

/** Whoever was let into a confidential ticket no longer is; ties of their own, such as owning it, stay. */
export const letOut = defineAct({
  name: 'ticket.letOut',
  capabilities: ['ticket.grantConfidential'],
  schema: LetOut,
  target: (input) => input.reference,
  async run(ctx, input) {
    const ticket = await claimTicket(ctx, input.reference, input.version);
    authorise(ctx, 'ticket.grantConfidential', rowOf(ticket));
    move(ticket.state, 'letIn');
    const { id: personId } = await resolvePerson(ctx.tx, input.person, 'person');
    const { count } = await ctx.tx.participant.deleteMany({ where: { ticketId: ticket.id, personId, role: 'named' } });
    if (count === 0) {
      ctx.unchanged = true;
      return ticket;
    }
    record(ctx, 'ticket.letOut', { ticket, reason: input.reason, data: { person: personId } });
    return storeTicket(ctx, ticket, {});
  },
});
