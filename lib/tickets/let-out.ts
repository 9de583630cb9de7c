import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import { record } from '@/lib/events/record';
import { personNamed, resolvePerson } from '@/lib/people/resolve';
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
    // Also whoever has left: they would open it again on the day they come back.
    const there = await ctx.tx.participant.findFirst({
      where: { ticketId: ticket.id, role: 'named', person: personNamed(input.person) },
    });
    if (!there) {
      await resolvePerson(ctx.tx, input.person, 'person');
      ctx.unchanged = true;
      return ticket;
    }
    const { ticketId, personId, role } = there;
    await ctx.tx.participant.delete({ where: { ticketId_personId_role: { ticketId, personId, role } } });
    record(ctx, 'ticket.letOut', { ticket, reason: input.reason, data: { person: personId } });
    return storeTicket(ctx, ticket, {});
  },
});
