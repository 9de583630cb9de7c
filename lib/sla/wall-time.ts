import { z } from 'zod';

/** A local wall time `HH:MM`; `24:00` is midnight at the day's end and may only close a window. */
export const WallTime = z
  .string()
  .regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/, 'Write a time as HH:MM, from 00:00 to 24:00.');

/** Minutes from the local midnight that begins the day, 0..1440. */
export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** Minutes from the midnight that begins the start day: `end` exceeds 1440 when the window runs past midnight. */
export interface WallSpan {
  start: number;
  end: number;
}

/** The span of one `[from, to)` window; a window that ends before it starts runs into the next day. */
export function wallSpan([from, to]: readonly [string, string]): WallSpan {
  const start = minutesOf(from);
  const end = minutesOf(to);
  return { start, end: end > start ? end : end + 1440 };
}
