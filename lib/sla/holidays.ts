import type { Calendar } from './calendar';
import type { Window } from './calendar-shape';

/**
 * A calendar with the days of a feed (`YYYY-MM-DD` to windows, none for closed) added as exceptions. Days already
 * there stay as they are, so a manual day is never lost and importing twice changes nothing (behaviour 10).
 */
export function addHolidays(calendar: Calendar, feed: Readonly<Record<string, Window[]>>): Calendar {
  const fresh = Object.entries(feed).filter(([date]) => !calendar.exceptions?.[date]);
  return fresh.length === 0
    ? calendar
    : { ...calendar, exceptions: { ...Object.fromEntries(fresh), ...calendar.exceptions } };
}
