import type { Calendar } from './calendar';
import type { Window } from './calendar-shape';

type Days = Readonly<Record<string, Window[]>>;

/**
 * A calendar with the days of a feed added: dates (`YYYY-MM-DD` to windows, none for closed) as exceptions, days of every
 * year (`MM-DD`) as yearly ones. Days already there stay as they are, so a manual day is never lost and importing twice
 * changes nothing (behaviour 10).
 */
export function addHolidays<C extends Pick<Calendar, 'exceptions' | 'yearly'>>(
  calendar: C,
  feed: Days,
  yearly: Days = {},
): C {
  // A date would beat the day of every year that somebody wrote for it.
  const dates = fresh(calendar.exceptions, feed).filter(([date]) => !calendar.yearly?.[date.slice(5)]);
  const days = fresh(calendar.yearly, yearly);
  if (dates.length + days.length === 0) return calendar;
  return {
    ...calendar,
    exceptions: { ...Object.fromEntries(dates), ...calendar.exceptions },
    ...(days.length > 0 ? { yearly: { ...Object.fromEntries(days), ...calendar.yearly } } : {}),
  };
}

const fresh = (known: Calendar['exceptions'] = {}, feed: Days) => Object.entries(feed).filter(([day]) => !known[day]);
