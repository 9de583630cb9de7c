import type { Tx } from '@/lib/context';
import { pinnedVersion } from '@/lib/rules/in-force';
import { type ClockKind, remaining, used } from '@/lib/sla/clock';
import type { ExplainLine } from '@/lib/sla/explain';
import { explainClock } from '@/lib/tickets/explain';
import type { TicketDetail } from '@/lib/tickets/queries';
import type { TimelineEvent } from '@/lib/tickets/timeline';

export interface ExplainedClock {
  clock: TicketDetail['clocks'][number];
  /** Title and version of the promise. */
  policy: string | null;
  timeZone: string;
  spent: number | null;
  remaining: number | null;
  lines: ExplainLine[] | null;
}

/**
 * Each clock of a ticket with why it is due when it is; clocks that a merge brought along bring their life with them.
 * @param inside whether it is told within the desk: who set a due time by hand, and why, is not for everybody
 */
export async function explainClocks(tx: Tx, ticket: TicketDetail, now: Date, inside = true): Promise<ExplainedClock[]> {
  const merged = await tx.ticket.findMany({ where: { mergedIntoId: ticket.id }, select: { id: true } });
  const rows = await tx.event.findMany({
    where: {
      ticketId: { in: [ticket.id, ...merged.map(({ id }) => id)] },
      OR: [{ type: { startsWith: 'clock.' } }, { type: 'ticket.waited' }],
    },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  });
  const byHand = rows.filter(({ type }) => type === 'clock.dueSet');
  const people = await tx.person.findMany({
    where: { id: { in: byHand.flatMap(({ actorId }) => (inside && actorId ? [actorId] : [])) } },
    select: { id: true, name: true },
  });
  const events = rows.map(({ at, type, reason, data, actorId }) => ({
    ...{ at, reason: inside || type !== 'clock.dueSet' ? reason : null },
    actorName: people.find(({ id }) => id === actorId)?.name,
    type: type as TimelineEvent['type'],
    data: data as Record<string, unknown>,
  }));
  const levels = await tx.ruleVersion.findMany({
    where: { id: { in: ticket.clocks.map((clock) => clock.levelVersionId) } },
    select: { id: true, number: true, rule: { select: { title: true } } },
  });
  const explained: ExplainedClock[] = [];
  for (const row of ticket.clocks) {
    const level = levels.find(({ id }) => id === row.levelVersionId);
    const calendar = await pinnedVersion(tx, 'calendar', row.calendarVersionId);
    const clock = { ...row, kind: row.kind as ClockKind };
    const policy = level ? `${level.rule.title}, version ${level.number}` : null;
    explained.push({
      ...{ clock: row, policy, timeZone: calendar.timeZone },
      spent: row.imported ? null : used(clock, calendar, now),
      remaining: row.imported ? null : remaining(clock, calendar, now),
      lines: await explainClock(tx, row, events, now, policy ?? undefined),
    });
  }
  return explained;
}
