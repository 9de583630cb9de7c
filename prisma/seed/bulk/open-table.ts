import { tz } from '@date-fns/tz';
import { format } from 'date-fns';
import { openings } from '@/lib/sla/business-time';
import type { Calendar } from '@/lib/sla/calendar';

/**
 * A calendar's openings of some years, written out once. A hundred thousand tickets ask for millions of business
 * times; here each is a search in a sorted list. It says what lib/sla says, which a test compares.
 */
export class OpenTable {
  private readonly opens: Float64Array;
  private readonly closes: Float64Array;
  /** Open milliseconds before each opening. */
  private readonly before: Float64Array;
  private readonly days: string[];
  private readonly nthClosing = new Map<number, number>();

  constructor(calendar: Calendar, from: Date, until: Date) {
    const spans = [...openings(calendar, from, until)];
    this.opens = Float64Array.from(spans, (span) => span.from.getTime());
    this.closes = Float64Array.from(spans, (span) => span.to.getTime());
    this.before = new Float64Array(spans.length);
    for (let index = 1; index < spans.length; index++)
      this.before[index] = at(this.before, index - 1) + at(this.closes, index - 1) - at(this.opens, index - 1);
    const local = { in: tz(calendar.timeZone) };
    this.days = spans.map((span) => format(span.from, 'yyyy-MM-dd', local));
  }

  /** Instant at which so many open seconds have passed; with 0 the next open instant. */
  add(start: number, seconds: number): number {
    const index = this.after(start);
    if (seconds <= 0) return Math.max(start, at(this.opens, index));
    const position = this.position(start) + Math.round(seconds * 1000);
    let low = index;
    let high = this.opens.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (at(this.before, middle) + at(this.closes, middle) - at(this.opens, middle) >= position) high = middle;
      else low = middle + 1;
    }
    return at(this.opens, low) + position - at(this.before, low);
  }

  /** Instant so many open seconds before `end`. */
  subtract(end: number, seconds: number): number {
    const position = Math.max(0, this.position(end) - Math.round(seconds * 1000));
    let low = 0;
    let high = this.opens.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (at(this.before, middle) <= position) low = middle;
      else high = middle - 1;
    }
    return at(this.opens, low) + position - at(this.before, low);
  }

  /** Open seconds between two instants. */
  between(from: number, to: number): number {
    return (this.position(to) - this.position(from)) / 1000;
  }

  /** Closing of the Nth open day after the one of `start`. */
  closingAfter(start: number, count: number): number {
    const index = this.after(start);
    const known = this.nthClosing.get(index * 512 + count);
    if (known !== undefined) return known;
    let closing = start;
    const seen = new Set<string>();
    for (let next = index; next < this.opens.length; next++) {
      const day = this.days[next] ?? '';
      if (day === this.days[index]) continue;
      seen.add(day);
      if (seen.size > count) break;
      closing = at(this.closes, next);
    }
    this.nthClosing.set(index * 512 + count, closing);
    return closing;
  }

  private position(instant: number): number {
    const index = this.after(instant);
    return at(this.before, index) + Math.max(0, instant - at(this.opens, index));
  }

  /** The first opening that closes after the instant. */
  private after(instant: number): number {
    let low = 0;
    let high = this.closes.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (at(this.closes, middle) > instant) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

const at = (list: Float64Array, index: number): number => list[index] ?? 0;
