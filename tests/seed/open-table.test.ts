import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterBusinessDays } from '@/lib/sla/business-days';
import { addBusinessTime, businessSecondsBetween, subtractBusinessTime } from '@/lib/sla/business-time';
import type { Calendar } from '@/lib/sla/calendar';
import { OpenTable } from '@/prisma/seed/bulk/open-table';
import { calendars } from '@/prisma/seed/rules/calendars';

const NOW = new Date('2026-11-23T09:00:00Z');
const FROM = new Date('2025-11-01T00:00:00Z');
const UNTIL = new Date('2028-01-01T00:00:00Z');
const moments = fc.date({
  min: new Date('2025-12-01T00:00:00Z'),
  max: new Date('2027-06-01T00:00:00Z'),
  noInvalidDate: true,
});
const seconds = fc.integer({ min: 0, max: 100 * 3600 });

const tables = Object.entries(calendars(NOW)).map(([key, { content }]): [string, Calendar, OpenTable] => [
  key,
  content,
  new OpenTable(content, FROM, UNTIL),
]);

describe.each(tables)('the written-out hours of %s say what lib/sla says', (_, calendar, table) => {
  it('adding open time', () => {
    fc.assert(
      fc.property(moments, seconds, (at, span) => {
        expect(table.add(at.getTime(), span)).toBe(addBusinessTime(calendar, at, span).getTime());
      }),
    );
  });
  it('going back', () => {
    fc.assert(
      fc.property(moments, seconds, (at, span) => {
        const back = table.subtract(at.getTime(), span);
        expect(table.between(back, at.getTime())).toBeCloseTo(
          businessSecondsBetween(calendar, subtractBusinessTime(calendar, at, span), at),
          2,
        );
      }),
    );
  });
  it('open time between two instants', () => {
    fc.assert(
      fc.property(moments, moments, (a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        expect(table.between(from.getTime(), to.getTime())).toBeCloseTo(businessSecondsBetween(calendar, from, to), 2);
      }),
    );
  });
  it('the closing of the Nth open day', () => {
    fc.assert(
      fc.property(moments, seconds, fc.integer({ min: 1, max: 8 }), (at, span, days) => {
        const open = addBusinessTime(calendar, at, span + 1);
        const before = new Date(open.getTime() - 1);
        expect(table.closingAfter(before.getTime(), days)).toBe(afterBusinessDays(calendar, before, days).getTime());
      }),
    );
  });
});
