import type { Calendar, Weekday } from '@/lib/sla/calendar';

const MINUTE = 60_000;
const DAY = 86_400_000;
const WEEK: Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** Minutes of nine days around a date: the instant each begins at, and its wall time as if the wall were UTC. */
export interface Era {
  readonly zone: string;
  readonly instants: readonly number[];
  readonly walls: readonly number[];
}

/** What the wall shows minute by minute, asked of Intl and of nothing that the code under test uses. */
export function eraAround(zone: string, date: string): Era {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  const first = Date.parse(`${date}T00:00:00Z`) - 4 * DAY;
  const instants = Array.from({ length: 9 * 1440 }, (_, index) => first + index * MINUTE);
  const walls = instants.map((instant) => Date.parse(`${format.format(instant).replace(' ', 'T')}:00Z`));
  return { zone, instants, walls };
}

/**
 * Is each minute of the era open? A window reaches from the first minute that shows its start or later to the
 * last one that shows its end, or where the wall never does, past the last that shows less: behaviour 8 said in
 * another way.
 */
export function openMinutes(calendar: Calendar, { walls }: Era): boolean[] {
  const open = walls.map(() => false);
  const firstDay = Math.floor((walls[0] ?? 0) / DAY);
  for (let day = firstDay - 1; day <= firstDay + 11; day += 1) {
    const date = new Date(day * DAY).toISOString().slice(0, 10);
    const weekday = WEEK[new Date(day * DAY).getUTCDay()] ?? 'sun';
    const windows = calendar.exceptions?.[date] ?? calendar.yearly?.[date.slice(5)] ?? calendar.hours[weekday] ?? [];
    for (const [from, to] of windows) {
      const start = day * DAY + minute(from) * MINUTE;
      const end = (minute(to) > minute(from) ? day : day + 1) * DAY + minute(to) * MINUTE;
      const first = walls.findIndex((wall) => wall >= start);
      const shown = walls.lastIndexOf(end);
      const last = shown >= 0 ? shown - 1 : walls.findLastIndex((wall) => wall < end);
      if (first >= 0) for (let index = first; index <= last; index += 1) open[index] = true;
    }
  }
  return open;
}

function minute(time: string): number {
  const [hour = 0, rest = 0] = time.split(':').map(Number);
  return hour * 60 + rest;
}

/** Counted minutes between two indexes of the era. */
export function countMinutes(counts: readonly boolean[], from: number, to: number): number {
  return counts.slice(from, Math.max(from, to)).filter(Boolean).length;
}

/** Index at which `minutes` counted minutes have passed since `from`, or null when the era ends before. */
export function walkMinutes(counts: readonly boolean[], from: number, minutes: number): number | null {
  let left = minutes;
  for (let index = from; index < counts.length; index += 1) {
    if (counts[index]) left -= 1;
    if (left === 0) return index + 1;
  }
  return null;
}
