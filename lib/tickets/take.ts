import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import { conflict } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { changeTicket } from '@/lib/tickets/change';
import { claimTicket, rowOf } from '@/lib/tickets/claim';
import { OnTicket } from '@/lib/tickets/schema';

/** Makes a ticket one's own. The row lock makes simultaneous takers queue: one wins, the others are told who did. */
export const takeTicket = defineAct({
  name: 'ticket.take',
  capabilities: ['ticket.take'],
  schema: OnTicket,
  target: (input) => input.reference,
  async run(ctx, input) {
    const ticket = await claimTicket(ctx, input.reference, input.version);
    if (ticket.assigneeId === ctx.actor.id) {
      ctx.unchanged = true;
      return ticket;
    }
    authorise(ctx, 'ticket.take', rowOf(ticket), { routine: ticket.routine, common: ticket.common });
    if (ticket.assigneeId) {
      const owner = await ctx.tx.person.findUniqueOrThrow({ where: { id: ticket.assigneeId }, select: { name: true } });
      throw conflict(`${owner.name} has this ticket already.`, { assignee: ticket.assigneeId });
    }
    record(ctx, 'ticket.taken', { ticket, data: { from: null, state: ticket.state } });
    return changeTicket(ctx, ticket, 'take', { assigneeId: ctx.actor.id, assignedAt: ctx.now });
  },
});
