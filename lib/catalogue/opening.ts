import { isOpen, openings } from '@/lib/sla/business-time';
import { type Calendar, WEEKDAYS, type Weekday } from '@/lib/sla/calendar';
import type { Window } from '@/lib/sla/calendar-shape';
import { NoOpeningError } from '@/lib/sla/no-opening';

export interface OpeningDays {
  from: Weekday;
  to: Weekday;
  windows: readonly Window[];
}

/** The week from Monday, days with the same hours drawn together: Monday to Friday 08:00 to 18:00. */
export function weekOf(calendar: Calendar): OpeningDays[] {
  const days = [...WEEKDAYS.slice(1), ...WEEKDAYS.slice(0, 1)];
  const week: OpeningDays[] = [];
  for (const day of days) {
    const windows = calendar.hours[day] ?? [];
    const last = week.at(-1);
    if (last && JSON.stringify(last.windows) === JSON.stringify(windows)) last.to = day;
    else week.push({ from: day, to: day, windows });
  }
  return week;
}

/** Whether it is open at this moment, and when that changes; null when it never opens again. */
export function openNow(calendar: Calendar, now: Date): { open: boolean; until: Date | null } {
  try {
    const [next] = openings(calendar, now);
    if (!next) return { open: false, until: null };
    return isOpen(calendar, now) ? { open: true, until: next.to } : { open: false, until: next.from };
  } catch (error) {
    if (error instanceof NoOpeningError) return { open: false, until: null };
    throw error;
  }
}

/** The next days that are not like their weekday: holidays and short days, soonest first. */
export function specialDays(
  calendar: Calendar,
  today: string,
  most = 4,
): { day: string; windows: readonly Window[] }[] {
  const years = [Number(today.slice(0, 4)), Number(today.slice(0, 4)) + 1];
  const yearly = years.flatMap((year) =>
    Object.entries(calendar.yearly ?? {}).map(([day, windows]) => [`${year}-${day}`, windows] as const),
  );
  return Object.entries({ ...Object.fromEntries(yearly), ...calendar.exceptions })
    .map(([day, windows]) => ({ day, windows }))
    .filter(({ day, windows }) => day >= today && differs(calendar, day, windows))
    .sort((a, b) => (a.day < b.day ? -1 : 1))
    .slice(0, most);
}

function differs(calendar: Calendar, day: string, windows: readonly Window[]): boolean {
  const weekday = WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()];
  return weekday !== undefined && JSON.stringify(calendar.hours[weekday] ?? []) !== JSON.stringify(windows);
}
