import type { Opening } from '@/lib/allocation/eligibility';
import type { Tx } from '@/lib/context';
import { listInForce } from '@/lib/rules/in-force';
import type { ContentOf } from '@/lib/rules/kinds';
import { businessSecondsBetween, openings, subtractBusinessTime } from '@/lib/sla/business-time';

/** The calendar in force of a function; null when it names none. */
export async function calendarOf(tx: Tx, desk: { calendarId: string | null }): Promise<ContentOf<'calendar'> | null> {
  const calendars = await listInForce(tx, 'calendar');
  return calendars.find((rule) => rule.ruleId === desk.calendarId)?.content ?? null;
}

/** Whether a function is open, and until or from when. */
export function openingOf(calendar: ContentOf<'calendar'> | null, now: Date): Opening {
  if (!calendar) return { open: true, changesAt: null };
  for (const { from, to } of openings(calendar, now)) {
    const open = from.getTime() === now.getTime();
    return { open, changesAt: open ? to : from };
  }
  return { open: false, changesAt: null };
}

/** Seconds of the function's open time, or of plain time without a calendar. */
export const waited = (calendar: ContentOf<'calendar'> | null, from: Date, now: Date): number =>
  calendar ? businessSecondsBetween(calendar, from, now) : Math.max(0, (now.getTime() - from.getTime()) / 1000);

/** The instant since which something has lain for so many seconds of open time. */
export const lyingSince = (calendar: ContentOf<'calendar'> | null, seconds: number, now: Date): Date =>
  calendar ? subtractBusinessTime(calendar, now, seconds) : new Date(now.getTime() - seconds * 1000);
