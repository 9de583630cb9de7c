import { tzOffset } from '@date-fns/tz';

const MINUTE = 60_000;
const DAY = 86_400_000;

/** True for a zone of the IANA list that this runtime knows; fixed offsets such as +02:00 are not zones. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== null;
  } catch {
    return false;
  }
}

/** Offset of the zone from UTC at an instant, in milliseconds, east positive. */
export function offsetAt(zone: string, instant: number): number {
  return tzOffset(zone, new Date(instant)) * MINUTE;
}

/**
 * The instant of a local wall time, both in epoch milliseconds (`local` as if the wall clock stood in UTC).
 * A time that does not exist is the instant of the jump; a doubled time opens at its first and closes at its
 * second occurrence (design: behaviour 8).
 */
export function instantOf(zone: string, local: number, edge: 'open' | 'close'): number {
  const before = offsetAt(zone, local - DAY);
  const after = offsetAt(zone, local + DAY);
  const first = local - before;
  const second = local - after;
  const firstExists = offsetAt(zone, first) === before;
  const secondExists = offsetAt(zone, second) === after;
  if (firstExists && secondExists) return edge === 'open' ? Math.min(first, second) : Math.max(first, second);
  if (firstExists) return first;
  if (secondExists) return second;
  return jumpBetween(zone, second, first, after);
}

/** First instant in `(low, high]` at which the zone has the offset `after`, to the second. */
function jumpBetween(zone: string, low: number, high: number, after: number): number {
  let [from, to] = [Math.floor(low / 1000), Math.ceil(high / 1000)];
  while (to - from > 1) {
    const middle = Math.floor((from + to) / 2);
    if (offsetAt(zone, middle * 1000) === after) to = middle;
    else from = middle;
  }
  return to * 1000;
}
