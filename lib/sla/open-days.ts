import { type Compiled, spansOn } from './compiled';
import { instantOf, offsetAt } from './zone';

const DAY = 86_400_000;
const MINUTE = 60_000;

/** Local day, counted from 1970-01-01, of an instant in epoch milliseconds. */
export function localDay(compiled: Compiled, instant: number): number {
  const day = Math.floor(instant / DAY);
  const offset = midnightOffset(compiled.zone, day);
  const steady = midnightOffset(compiled.zone, day + 1) === offset;
  return Math.floor((instant + (steady ? offset : offsetAt(compiled.zone, instant))) / DAY);
}

/**
 * Open spans that start on a local day, `[from, to, from, to, ...]` in epoch milliseconds, in order and without
 * overlap: a doubled hour, or a night that runs into another day's hours, counts once.
 */
export function openSpans(compiled: Compiled, day: number): readonly number[] {
  const known = compiled.days.get(day);
  if (known) return known;
  const spans: number[] = [];
  let closed = Math.max(...edges(compiled, day - 1).filter((_, index) => index % 2 === 1), Number.NEGATIVE_INFINITY);
  const raw = edges(compiled, day);
  for (let index = 0; index < raw.length; index += 2) {
    const from = Math.max(raw[index] as number, closed);
    const to = raw[index + 1] as number;
    if (to > from) spans.push(from, to);
    closed = Math.max(closed, to);
  }
  compiled.days.set(day, spans);
  return spans;
}

function edges(compiled: Compiled, day: number): number[] {
  const spans = spansOn(compiled, day);
  if (spans.length === 0) return [];
  const midnight = day * DAY;
  const offset = steadyOffset(compiled, day);
  return spans.flatMap(({ start, end }) => {
    const [from, to] = [midnight + start * MINUTE, midnight + end * MINUTE];
    if (offset !== null) return [from - offset, to - offset];
    return [instantOf(compiled.zone, from, 'open'), instantOf(compiled.zone, to, 'close')];
  });
}

/** The one offset in force around a local day and the night after it, or null when the clocks change near it. */
function steadyOffset(compiled: Compiled, day: number): number | null {
  const offset = midnightOffset(compiled.zone, day - 1);
  for (let next = day; next <= day + 3; next += 1) if (midnightOffset(compiled.zone, next) !== offset) return null;
  return offset;
}

const REMEMBERED = 100_000;
const offsets = new Map<string, Map<number, number>>();
let remembered = 0;

/** Offset at UTC midnight of a day: asking Intl costs microseconds, so calendars of a zone share the answers. */
function midnightOffset(zone: string, day: number): number {
  const known = offsets.get(zone)?.get(day);
  if (known !== undefined) return known;
  // Previews may name any zone and year: start over rather than grow for ever.
  if (remembered >= REMEMBERED) {
    offsets.clear();
    remembered = 0;
  }
  const offset = offsetAt(zone, day * DAY);
  const days = offsets.get(zone) ?? new Map<number, number>();
  offsets.set(zone, days.set(day, offset));
  remembered += 1;
  return offset;
}
