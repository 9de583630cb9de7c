import type { CalendarShape } from './calendar-shape';
import { type WallSpan, wallSpan } from './wall-time';

const DAY = 86_400_000;
const WEEK = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** A calendar with its windows parsed and its days remembered; days count from 1970-01-01, local. */
export interface Compiled {
  zone: string;
  week: WallSpan[][];
  exceptions: Map<number, WallSpan[]>;
  yearly: Map<string, WallSpan[]>;
  /** Open spans of a day in epoch milliseconds, `[from, to, from, to, ...]`. */
  days: Map<number, readonly number[]>;
}

const compiledCalendars = new WeakMap<object, Compiled>();

/** Parsed once an object: calendars are immutable versions, so the object may stand for its content. */
export function compileCalendar(calendar: CalendarShape): Compiled {
  const known = compiledCalendars.get(calendar);
  if (known) return known;
  const compiled: Compiled = {
    zone: calendar.timeZone,
    week: WEEK.map((day) => spansOf(calendar.hours[day])),
    exceptions: new Map(Object.entries(calendar.exceptions ?? {}).map(([date, w]) => [dayNumber(date), spansOf(w)])),
    yearly: new Map(Object.entries(calendar.yearly ?? {}).map(([day, w]) => [day, spansOf(w)])),
    days: new Map(),
  };
  compiledCalendars.set(calendar, compiled);
  return compiled;
}

/** Wall spans that start on a local day: exceptions beat yearly days beat the week. */
export function spansOn(compiled: Compiled, day: number): WallSpan[] {
  const exception = compiled.exceptions.get(day);
  if (exception) return exception;
  if (compiled.yearly.size > 0) {
    const yearly = compiled.yearly.get(new Date(day * DAY).toISOString().slice(5, 10));
    if (yearly) return yearly;
  }
  return compiled.week[(((day + 4) % 7) + 7) % 7] ?? [];
}

/** Days from 1970-01-01 to a date `YYYY-MM-DD`. */
export function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY;
}

function spansOf(windows: readonly (readonly [string, string])[] | undefined): WallSpan[] {
  return (windows ?? [])
    .filter(([from, to]) => from !== to)
    .map(wallSpan)
    .sort((a, b) => a.start - b.start);
}
