import type { Context } from '@/lib/context';
import { record } from '@/lib/events/record';
import { type Clock, type ClockKind, isOver, pauseClock, resumeClock, retargetClock, stopClock } from '@/lib/sla/clock';
import { targetsFor } from '@/lib/sla/promise';
import { nextStepAt, takenOn } from '@/lib/tickets/ladder';
import { type Promised, pinnedPromise } from '@/lib/tickets/promise';
import type { Clock as ClockRow, Ticket } from '@/prisma/generated/client';

const KINDS = ['response', 'update', 'resolve', 'reply'] as const;
const asClock = (row: ClockRow): Clock => ({ ...row, kind: row.kind as ClockKind });

/**
 * The merged ticket's promises count from the earlier creation: an open clock of the source that began first takes the
 * place of the target's own, under the target's targets and calendar, with the time already used (behaviour 56).
 */
export async function mergeClocks(ctx: Context, from: Ticket, into: Ticket): Promise<void> {
  const before = await pinnedPromise(ctx.tx, from);
  const next = await pinnedPromise(ctx.tx, into);
  if (!before || !next) return;
  const rows = await ctx.tx.clock.findMany({ where: { ticketId: { in: [from.id, into.id] } } });
  const open = (ticket: Ticket, kind: string) =>
    rows.find((row) => row.ticketId === ticket.id && row.kind === kind && !isOver(asClock(row)));
  for (const kind of KINDS) {
    const earlier = open(from, kind);
    const own = open(into, kind);
    // A due time set by hand on the ticket that stays is a decision about it.
    if (!earlier || !own || own.dueByHandAt || earlier.startedAt >= own.startedAt) continue;
    await takeOver(ctx, into, earlier, { own, before, next });
    const stopped = stopClock(asClock(own), next.calendar, ctx.now);
    await ctx.tx.clock.update({ where: { id: own.id }, data: { ...stopped, nextStepAt: null } });
    record(ctx, 'clock.stopped', { ticket: into, data: { clockId: own.id, kind } });
  }
}

async function takeOver(
  ctx: Context,
  into: Ticket,
  row: ClockRow,
  { own, before, next }: { own: ClockRow; before: Promised; next: Promised },
): Promise<void> {
  const { now } = ctx;
  const targets = targetsFor(next.level, into.kind, into.priority as 1 | 2 | 3 | 4);
  const target = targets[row.kind as (typeof KINDS)[number]] ?? row.target;
  const held = asClock(row);
  const retargeted = retargetClock(held, before.calendar, target, now, next.calendar);
  const after = own.runningSince
    ? resumeClock(retargeted, next.calendar, now)
    : pauseClock(retargeted, next.calendar, now);
  const { levelVersionId, calendarVersionId } = next;
  const firedSteps = takenOn(row.firedSteps, before, next);
  await ctx.tx.clock.update({
    where: { id: row.id },
    data: {
      ...after,
      ...{ ticketId: into.id, levelVersionId, calendarVersionId },
      ...{ firedSteps, nextStepAt: nextStepAt(after, firedSteps, next) },
    },
  });
  const about = { clockId: row.id, kind: row.kind };
  const dueAt = after.dueAt?.toISOString() ?? null;
  const byHand = after.dueByHandAt ? { byHand: true } : {};
  const data = { ...about, levelVersionId, calendarVersionId, from: row.target, to: target, dueAt, ...byHand };
  record(ctx, 'clock.retargeted', { ticket: into, data });
  if (!held.runningSince && after.runningSince)
    record(ctx, 'clock.resumed', { ticket: into, data: { ...about, dueAt } });
  if (held.runningSince && !after.runningSince)
    record(ctx, 'clock.paused', { ticket: into, data: { ...about, spent: after.spent, ...byHand } });
}
