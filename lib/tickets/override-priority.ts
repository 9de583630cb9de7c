import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import { record } from '@/lib/events/record';
import { storeTicket } from '@/lib/tickets/change';
import { claimTicket, rowOf } from '@/lib/tickets/claim';
import { TicketClocks } from '@/lib/tickets/clocks';
import { move } from '@/lib/tickets/lifecycle';
import { OverridePriority } from '@/lib/tickets/schema';

/** Sets a priority that the matrix does not give, with a reason that stays. */
export const overridePriority = defineAct({
  name: 'ticket.override',
  capabilities: ['ticket.overridePriority'],
  schema: OverridePriority,
  target: (input) => input.reference,
  async run(ctx, input) {
    const ticket = await claimTicket(ctx, input.reference, input.version);
    authorise(ctx, 'ticket.overridePriority', rowOf(ticket));
    if (input.priority === ticket.priority) {
      ctx.unchanged = true;
      return ticket;
    }
    move(ticket.state, 'override');
    record(ctx, 'ticket.priorityOverridden', {
      ticket,
      reason: input.reason,
      data: { from: ticket.priority, to: input.priority },
    });
    const clocks = await TicketClocks.of(ctx, ticket);
    await clocks.retarget(input.priority, ticket.kind);
    return storeTicket(ctx, ticket, { priority: input.priority, priorityOverridden: true }, clocks);
  },
});
