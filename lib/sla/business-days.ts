import { tz } from '@date-fns/tz';
import { format } from 'date-fns';
import { openings } from './business-time';
import type { Calendar } from './calendar';

/**
 * The closing of the Nth open day after the local day of `start`: resolved on a Monday, five days of a Monday to
 * Friday calendar end with the next Monday's closing. A day is open when any window starts on it.
 * @param days whole business days, 0 or more; 0 gives the closing of the first open day from `start` on
 */
export function afterBusinessDays(calendar: Calendar, start: Date, days: number): Date {
  const local = (at: Date) => format(at, 'yyyy-MM-dd', { in: tz(calendar.timeZone) });
  const seen = new Set<string>();
  const first = local(start);
  let closing = start;
  for (const { from, to } of openings(calendar, start)) {
    const day = local(from);
    if (days > 0 && day === first) continue;
    seen.add(day);
    if (seen.size > Math.max(days, 1)) break;
    closing = to;
  }
  return closing;
}
