import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import { conflict } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { breachClock, type ClockKind } from '@/lib/sla/clock';
import { storeTicket } from '@/lib/tickets/change';
import { claimTicket, rowOf } from '@/lib/tickets/claim';
import { move } from '@/lib/tickets/lifecycle';
import { ExcuseBreach } from '@/lib/tickets/schema';

/**
 * Decides that a broken promise is not held against the desk. The breach stays where it is: figures show it with and
 * without the decision (behaviour 21).
 */
export const excuseBreach = defineAct({
  name: 'ticket.excuseBreach',
  capabilities: ['ticket.excuse'],
  schema: ExcuseBreach,
  target: (input) => input.reference,
  async run(ctx, input) {
    const ticket = await claimTicket(ctx, input.reference, input.version);
    authorise(ctx, 'ticket.excuse', rowOf(ticket));
    move(ticket.state, 'excuse');
    const clocks = await ctx.tx.clock.findMany({
      where: { ticketId: ticket.id, kind: input.promise },
      orderBy: { startedAt: 'asc' },
    });
    // One that ran over a moment ago is broken, whether or not the sweep has come by.
    const broken = clocks.filter(
      (clock) => breachClock({ ...clock, kind: clock.kind as ClockKind }, ctx.now).breachedAt,
    );
    if (broken.length === 0)
      throw conflict(
        `The ${input.promise} promise of ${ticket.reference} was not broken, so there is nothing to excuse.`,
      );
    const open = broken.filter(({ excusedAt }) => excusedAt === null);
    if (open.length === 0) {
      ctx.unchanged = true;
      return ticket;
    }
    for (const { id, kind, dueAt, breachedAt } of open) {
      const clock = { clockId: id, kind };
      if (!breachedAt && dueAt)
        record(ctx, 'clock.breached', { ticket, data: { ...clock, dueAt: dueAt.toISOString() } });
      record(ctx, 'clock.excused', { ticket, reason: input.reason, data: clock });
      await ctx.tx.clock.update({
        where: { id },
        data: { breachedAt: breachedAt ?? dueAt, excusedAt: ctx.now, excuseReason: input.reason },
      });
    }
    return storeTicket(ctx, ticket, {});
  },
});
