import type { Calendar } from './calendar';
import { type Compiled, compileCalendar } from './compiled';
import { HORIZON_DAYS, NoOpeningError, SEARCH_DAYS } from './no-opening';
import { localDay, openSpans } from './open-days';

/** A stretch of open time between two instants, `[from, to)`. */
export interface Opening {
  readonly from: Date;
  readonly to: Date;
}

/**
 * Openings from an instant on, in order, the first cut at `from` and, where given, the last cut at `until`.
 * Without `until` it never ends; throws NoOpeningError when 400 days pass without an opening.
 */
export function* openings(calendar: Calendar, from: Date, until?: Date): Generator<Opening, void, undefined> {
  const end = until?.getTime();
  for (const [open, close] of spansAfter(compileCalendar(calendar), from.getTime(), end)) {
    yield { from: new Date(open), to: new Date(end === undefined ? close : Math.min(close, end)) };
  }
}

/** True when the calendar is open at the instant: opening included, closing not. */
export function isOpen(calendar: Calendar, at: Date): boolean {
  const instant = at.getTime();
  for (const _ of spansAfter(compileCalendar(calendar), instant, instant + 1)) return true;
  return false;
}

/**
 * The instant at which `seconds` of open time have passed since `start`, exact to the millisecond. A span that
 * fills a window ends at its closing (behaviour 3); zero seconds gives the next open instant, `start` itself when
 * open. Throws NoOpeningError, RangeError on negative seconds.
 */
export function addBusinessTime(calendar: Calendar, start: Date, seconds: number): Date {
  let left = milliseconds(seconds);
  for (const [open, close] of spansAfter(compileCalendar(calendar), start.getTime())) {
    if (open + left <= close) return new Date(open + left);
    left -= close - open;
  }
  throw new NoOpeningError('never-opens', start);
}

/**
 * The instant from which `seconds` of open time pass until `end`; the mirror of addBusinessTime. Zero seconds
 * gives the last instant not after `end` that is open or a closing. Throws as addBusinessTime does.
 */
export function subtractBusinessTime(calendar: Calendar, end: Date, seconds: number): Date {
  let left = milliseconds(seconds);
  for (const [open, close] of spansBefore(compileCalendar(calendar), end.getTime())) {
    if (close - left >= open) return new Date(close - left);
    left -= close - open;
  }
  throw new NoOpeningError('never-opens', end);
}

/** Open seconds between two instants, with a fraction down to a millisecond; 0 when `to` is before `from`. */
export function businessSecondsBetween(calendar: Calendar, from: Date, to: Date): number {
  const end = to.getTime();
  let sum = 0;
  for (const [open, close] of spansAfter(compileCalendar(calendar), from.getTime(), end)) {
    sum += Math.min(close, end) - open;
  }
  return sum / 1000;
}

/** Throws NoOpeningError when the calendar has no opening in the 400 days after `now` (behaviour 11). */
export function assertOpens(calendar: Calendar, now: Date): void {
  addBusinessTime(calendar, now, 0);
}

type Span = readonly [open: number, close: number];

function* spansAfter(compiled: Compiled, from: number, until = Number.POSITIVE_INFINITY): Generator<Span> {
  if (from >= until) return;
  // The night that began the day before may still be open.
  const first = localDay(compiled, from) - 1;
  // A local day begins at most 14 hours before its UTC date does, and at most a day is skipped at a jump.
  const last = Math.ceil(until / 86_400_000) + 1;
  let found = first;
  for (let day = first; day <= last; day += 1) {
    const spans = openSpans(compiled, day);
    for (let index = 0; index < spans.length; index += 2) {
      const [open, close] = [spans[index] as number, spans[index + 1] as number];
      if (open >= until) return;
      if (close <= from) continue;
      found = day;
      yield [Math.max(open, from), close];
    }
    if (until === Number.POSITIVE_INFINITY) bound(day - found, day - first, from);
  }
}

function* spansBefore(compiled: Compiled, end: number): Generator<Span> {
  const first = localDay(compiled, end) + 1;
  let found = first;
  for (let day = first; ; day -= 1) {
    const spans = openSpans(compiled, day);
    for (let index = spans.length - 2; index >= 0; index -= 2) {
      const [open, close] = [spans[index] as number, spans[index + 1] as number];
      if (open > end) continue;
      found = day;
      yield [open, Math.min(close, end)];
    }
    bound(found - day, first - day, end);
  }
}

function bound(silent: number, walked: number, from: number): void {
  if (silent > SEARCH_DAYS) throw new NoOpeningError('never-opens', new Date(from));
  if (walked > HORIZON_DAYS) throw new NoOpeningError('span-too-long', new Date(from));
}

function milliseconds(seconds: number): number {
  if (!(seconds >= 0 && Number.isFinite(seconds))) throw new RangeError(`Not a span of seconds: ${seconds}`);
  return Math.round(seconds * 1000);
}
