import { readDuration } from '@/lib/rules/read-duration';
import { instantIn, wallIn } from '@/lib/rules/wall-time';
import type { Calendar } from '@/lib/sla/calendar';
import { NoOpeningError } from '@/lib/sla/no-opening';
import { type CalendarPreview, previewCalendar } from '@/lib/sla/preview';

export interface TriedCalendar {
  start: string;
  span: string;
  preview: CalendarPreview | null;
}

/** What the calendar makes of a start and a span of open time, both as typed; wall times are of the calendar's zone. */
export function tryCalendar(calendar: Calendar, asked: { start?: string; span?: string }, now: Date): TriedCalendar {
  const start = asked.start ?? wallIn(now, calendar.timeZone);
  const span = asked.span ?? '4 h';
  const at = instantIn(start, calendar.timeZone);
  const seconds = readDuration(span);
  if (!at || seconds === null) return { start, span, preview: null };
  try {
    return { start, span, preview: previewCalendar({ ...calendar, start: at.toISOString(), seconds }) };
  } catch (error) {
    if (!(error instanceof NoOpeningError)) throw error;
    return { start, span, preview: null };
  }
}
