import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addBusinessTime,
  businessSecondsBetween,
  isOpen,
  openings,
  subtractBusinessTime,
} from '@/lib/sla/business-time';
import { placed } from './arbitrary';
import { countMinutes, openMinutes, walkMinutes } from './brute-force';

const runs = { numRuns: 250 };
const minute = fc.integer({ min: 1440, max: 8 * 1440 });
const millisecond = fc.integer({ min: 0, max: 8 * 86_400_000 });
// Five minutes a week is the least a random calendar opens: half a day of it takes three years already.
const seconds = fc.integer({ min: 0, max: 43_200 });

describe('laws of business time', { timeout: 60_000 }, () => {
  it('13 elapsed(t, due(t, s)) = s', () => {
    fc.assert(
      fc.property(placed, millisecond, seconds, ({ calendar, era }, offset, span) => {
        const start = new Date((era.instants[0] ?? 0) + offset);
        expect(businessSecondsBetween(calendar, start, addBusinessTime(calendar, start, span))).toBe(span);
      }),
      runs,
    );
  });

  it('13 due is monotonic in t and in s', () => {
    fc.assert(
      fc.property(placed, millisecond, millisecond, seconds, seconds, ({ calendar, era }, a, b, long, more) => {
        const [first, second] = [Math.min(a, b), Math.max(a, b)].map((x) => new Date((era.instants[0] ?? 0) + x));
        const due = addBusinessTime(calendar, first as Date, long);
        expect(addBusinessTime(calendar, second as Date, long).getTime()).toBeGreaterThanOrEqual(due.getTime());
        if (long > 0)
          expect(addBusinessTime(calendar, first as Date, long + more).getTime()).toBeGreaterThanOrEqual(due.getTime());
      }),
      runs,
    );
  });

  it('13 splitting a span into positive parts gives the same end', () => {
    fc.assert(
      fc.property(placed, millisecond, seconds, seconds, ({ calendar, era }, offset, one, two) => {
        const start = new Date((era.instants[0] ?? 0) + offset);
        const halfway = addBusinessTime(calendar, start, one + 1);
        expect(addBusinessTime(calendar, halfway, two + 1)).toEqual(addBusinessTime(calendar, start, one + two + 2));
      }),
      runs,
    );
  });

  it('subtracting what was added leads back to the first open instant', () => {
    fc.assert(
      fc.property(placed, millisecond, seconds, ({ calendar, era }, offset, span) => {
        const start = new Date((era.instants[0] ?? 0) + offset);
        const due = addBusinessTime(calendar, start, span + 1);
        expect(subtractBusinessTime(calendar, due, span + 1)).toEqual(addBusinessTime(calendar, start, 0));
      }),
      runs,
    );
  });

  it('agrees with a count of the minutes that the wall shows', () => {
    fc.assert(
      fc.property(placed, minute, minute, ({ calendar, era }, from, to) => {
        const open = openMinutes(calendar, era);
        const at = (index: number) => new Date(era.instants[index] ?? 0);
        expect(businessSecondsBetween(calendar, at(from), at(to))).toBe(countMinutes(open, from, to) * 60);
        expect(isOpen(calendar, at(from))).toBe(open[from]);
        const span = Math.max(1, to % 1500);
        const end = walkMinutes(open, from, span);
        if (end !== null && end < era.instants.length)
          expect(addBusinessTime(calendar, at(from), span * 60)).toEqual(at(end));
      }),
      runs,
    );
  });

  it('openings are in order, apart, not empty and inside the span asked about', () => {
    fc.assert(
      fc.property(placed, millisecond, millisecond, ({ calendar, era }, a, b) => {
        const [from, until] = [a, b].map((offset) => new Date((era.instants[0] ?? 0) + offset)) as [Date, Date];
        let last = from;
        for (const opening of openings(calendar, from, until)) {
          expect(opening.from >= last && opening.to > opening.from && opening.to <= until).toBe(true);
          last = opening.to;
        }
      }),
      runs,
    );
  });
});
