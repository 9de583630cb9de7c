import type { Tx } from '@/lib/context';
import { pinnedVersion } from '@/lib/rules/in-force';
import type { Calendar } from '@/lib/sla/calendar';
import type { ClockKind } from '@/lib/sla/clock';
import { type ExplainLine, explain } from '@/lib/sla/explain';
import { ClockHistoryError, type ClockSpan } from '@/lib/sla/history';
import type { TimelineEvent } from '@/lib/tickets/timeline';
import type { Clock } from '@/prisma/generated/client';

const WHAT: Partial<Record<TimelineEvent['type'], ClockSpan['what']>> = {
  'clock.started': 'started',
  'clock.paused': 'paused',
  'clock.resumed': 'resumed',
  'clock.retargeted': 'retargeted',
  'clock.dueSet': 'dueSet',
  'clock.reopened': 'reopened',
  'clock.met': 'met',
  'clock.stopped': 'stopped',
};

type Told = Pick<TimelineEvent, 'at' | 'type' | 'reason' | 'data'> & { actorName?: string | null };
interface ClockData {
  clockId?: string;
  target?: number;
  /** A target in seconds, or a due time. */
  to?: number | string;
  restart?: boolean;
  since?: string;
  levelVersionId?: string;
  calendarVersionId?: string;
}
interface Pins {
  calendars: ReadonlyMap<string, Calendar>;
  policies: ReadonlyMap<string, string>;
}

/** The life of one clock as its events tell it; `pins` say what the versions named there are. */
export function historyOf(
  clock: Pick<Clock, 'id'>,
  events: readonly Told[],
  policy?: string,
  pins?: Pins,
): ClockSpan[] {
  const reasons = new Map(
    events.filter((event) => event.type === 'ticket.waited').map((event) => [event.at.getTime(), event.reason]),
  );
  return events.flatMap((event) => {
    const what = WHAT[event.type];
    const data: ClockData = event.data;
    if (!what || data.clockId !== clock.id) return [];
    const named = data.levelVersionId ? pins?.policies.get(data.levelVersionId) : undefined;
    return {
      // A ticket split off carries the time of its message: its clocks began before they were written down.
      at: what === 'started' && data.since ? new Date(data.since) : event.at,
      what,
      target: what === 'retargeted' ? Number(data.to) : data.target,
      dueAt: what === 'dueSet' ? new Date(String(data.to)) : undefined,
      by: event.actorName ?? undefined,
      reason: what === 'paused' ? (reasons.get(event.at.getTime()) ?? undefined) : (event.reason ?? undefined),
      policy: named ?? (what === 'started' ? policy : undefined),
      calendar: data.calendarVersionId ? pins?.calendars.get(data.calendarVersionId) : undefined,
      restart: data.restart,
    };
  });
}

/** "Why this time", line by line; null where the history is not ours to tell, as with an import. */
export async function explainClock(
  tx: Tx,
  clock: Clock,
  events: readonly Told[],
  now: Date,
  policy?: string,
): Promise<ExplainLine[] | null> {
  const calendar = await pinnedVersion(tx, 'calendar', clock.calendarVersionId);
  const pins = await pinsOf(tx, clock, events);
  try {
    const lines = explain(clock.kind as ClockKind, historyOf(clock, events, policy, pins), calendar, now);
    const result = lines.at(-1);
    const agrees = result?.kind === 'result' && result.dueAt?.getTime() === clock.dueAt?.getTime();
    return agrees ? lines : null;
  } catch (error) {
    if (error instanceof ClockHistoryError) return null;
    throw error;
  }
}

async function pinsOf(tx: Tx, clock: Clock, events: readonly Told[]): Promise<Pins> {
  const told = events.map((event): ClockData => event.data).filter((data) => data.clockId === clock.id);
  const named = (of: (data: ClockData) => string | undefined) => [...new Set(told.flatMap((data) => of(data) ?? []))];
  const calendars = new Map<string, Calendar>();
  for (const id of named((data) => data.calendarVersionId)) calendars.set(id, await pinnedVersion(tx, 'calendar', id));
  const levels = await tx.ruleVersion.findMany({
    where: { id: { in: named((data) => data.levelVersionId) } },
    select: { id: true, number: true, rule: { select: { title: true } } },
  });
  return {
    calendars,
    policies: new Map(levels.map(({ id, number, rule }) => [id, `${rule.title}, version ${number}`])),
  };
}
