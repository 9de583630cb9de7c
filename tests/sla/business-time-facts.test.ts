import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { addBusinessTime, businessSecondsBetween, isOpen, subtractBusinessTime } from '@/lib/sla/business-time';
import { Calendar } from '@/lib/sla/calendar';
import facts from './business-time.json';

const at = z.iso.datetime({ offset: true }).transform((text) => new Date(text));
const told = { id: z.string(), cal: z.string(), ambiguous: z.boolean().optional() };
const Case = z.discriminatedUnion('op', [
  z.object({ ...told, op: z.literal('add'), start: at, seconds: z.number(), expect_time: at }),
  z.object({ ...told, op: z.literal('subtract'), end: at, seconds: z.number(), expect_time: at }),
  z.object({ ...told, op: z.literal('between'), start: at, end: at, expect_seconds: z.number() }),
  z.object({ ...told, op: z.literal('is_open'), at, expect: z.boolean() }),
]);
const calendars = z.record(z.string(), Calendar).parse(facts.calendars);
const cases = z.array(Case).parse(facts.cases);

function calendarOf(name: string): Calendar {
  const calendar = calendars[name];
  if (!calendar) throw new Error(`No calendar ${name}`);
  return calendar;
}

describe('business time agrees with the facts of other libraries', () => {
  for (const fact of cases.filter((one) => !one.ambiguous)) {
    it(`${fact.id} ${fact.op}`, () => {
      const calendar = calendarOf(fact.cal);
      if (fact.op === 'add') expect(addBusinessTime(calendar, fact.start, fact.seconds)).toEqual(fact.expect_time);
      if (fact.op === 'subtract')
        expect(subtractBusinessTime(calendar, fact.end, fact.seconds)).toEqual(fact.expect_time);
      if (fact.op === 'between')
        expect(businessSecondsBetween(calendar, fact.start, fact.end)).toBe(fact.expect_seconds);
      if (fact.op === 'is_open') expect(isOpen(calendar, fact.at)).toBe(fact.expect);
    });
  }

  it('bt092 ambiguous: a window in the lost hour keeps what exists of it', () => {
    expect(addBusinessTime(calendarOf('biz-gap'), new Date('2006-04-02T00:00:00-08:00'), 0)).toEqual(
      new Date('2006-04-02T03:00:00-07:00'),
    );
  });
});
