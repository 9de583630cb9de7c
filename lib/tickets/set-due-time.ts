import { addYears } from 'date-fns';
import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import { conflict, invalid } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { breachClock, type ClockKind, isOver, setDue } from '@/lib/sla/clock';
import { storeTicket } from '@/lib/tickets/change';
import { claimTicket, rowOf } from '@/lib/tickets/claim';
import { TicketClocks } from '@/lib/tickets/clocks';
import { nextStepAt } from '@/lib/tickets/ladder';
import { move } from '@/lib/tickets/lifecycle';
import { pinnedPromise } from '@/lib/tickets/promise';
import { SetDueTime } from '@/lib/tickets/schema';

/**
 * Decides when an open promise is due, whatever its rules would count. From then on it is a date: no pause and no other
 * target moves it. A broken promise stays broken (behaviour 21).
 */
export const setDueTime = defineAct({
  name: 'ticket.setDueTime',
  capabilities: ['ticket.excuse'],
  schema: SetDueTime,
  target: (input) => input.reference,
  async run(ctx, input) {
    const ticket = await claimTicket(ctx, input.reference, input.version);
    authorise(ctx, 'ticket.excuse', rowOf(ticket));
    move(ticket.state, 'setDue');
    const rows = await ctx.tx.clock.findMany({
      where: { ticketId: ticket.id, kind: input.promise },
      orderBy: { startedAt: 'asc' },
    });
    const clock = rows.map((row) => ({ ...row, kind: row.kind as ClockKind })).findLast((one) => !isOver(one));
    const promised = await pinnedPromise(ctx.tx, ticket);
    if (!clock || !promised)
      throw conflict(
        `${ticket.reference} has no open ${input.promise} promise, so there is no due time to set. Choose a promise that is still open.`,
      );
    if (breachClock(clock, ctx.now).breachedAt)
      throw conflict(
        `The ${input.promise} promise of ${ticket.reference} is broken already, and a breach stays on record. Excuse it instead.`,
      );
    const dueAt = new Date(input.dueAt);
    if (dueAt <= ctx.now) throw invalid({ dueAt: 'A due time lies in the future; choose a later one' });
    if (dueAt > addYears(ctx.now, 1))
      throw invalid({ dueAt: 'A due time lies within a year from now; choose an earlier one' });
    if (clock.dueByHandAt?.getTime() === dueAt.getTime()) {
      ctx.unchanged = true;
      return ticket;
    }
    const after = setDue(clock, dueAt, ctx.now);
    await ctx.tx.clock.update({
      where: { id: clock.id },
      data: { dueAt, dueByHandAt: dueAt, nextStepAt: nextStepAt(after, clock.firedSteps, promised) },
    });
    record(ctx, 'clock.dueSet', {
      ticket,
      reason: input.reason,
      data: {
        ...{ clockId: clock.id, kind: clock.kind },
        ...{ from: clock.dueAt?.toISOString() ?? null, to: dueAt.toISOString() },
      },
    });
    return storeTicket(ctx, ticket, {}, await TicketClocks.of(ctx, ticket));
  },
});
