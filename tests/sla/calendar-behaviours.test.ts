import { describe, expect, it } from 'vitest';
import {
  addBusinessTime,
  assertOpens,
  businessSecondsBetween,
  isOpen,
  openings,
  subtractBusinessTime,
} from '@/lib/sla/business-time';
import { Calendar } from '@/lib/sla/calendar';
import { addHolidays } from '@/lib/sla/holidays';
import { NoOpeningError } from '@/lib/sla/no-opening';
import { always, at, hours, minutes, office, officeWith } from './calendars';

// 2026-01-05 is a Monday, 2026-01-09 a Friday.
const due = (calendar: Calendar, start: string, seconds: number) =>
  addBusinessTime(calendar, at(start), seconds).toISOString().replace(':00.000Z', '');
const rows = (calendar: unknown) => Calendar.safeParse(calendar).error?.issues.map(({ path }) => path.join('.'));
const nights = (timeZone: string, windows: string[][], week = 'mon tue wed thu fri sat sun') =>
  Calendar.parse({ timeZone, hours: Object.fromEntries(week.split(' ').map((day) => [day, windows])) });

describe('calendars', () => {
  it('1 a span runs over the weekend and over a holiday', () => {
    expect(due(office, '2026-01-09T16:30', minutes(60))).toBe('2026-01-12T09:30');
    const holiday = officeWith({ exceptions: { '2026-01-12': [] } });
    expect(due(holiday, '2026-01-09T16:30', minutes(60))).toBe('2026-01-13T09:30');
    expect(due(officeWith({ yearly: { '01-12': [] } }), '2026-01-09T16:30', minutes(60))).toBe('2026-01-13T09:30');
  });

  it('2 a start outside hours counts from the next opening', () => {
    expect(due(office, '2026-01-10T10:00', minutes(60))).toBe('2026-01-12T10:00');
    expect(due(office, '2026-01-05T08:59', minutes(60))).toBe('2026-01-05T10:00');
    expect(due(office, '2026-01-05T17:00', minutes(60))).toBe('2026-01-06T10:00');
    expect(due(office, '2026-01-05T17:00', 0)).toBe('2026-01-06T09:00');
    expect(due(office, '2026-01-05T12:00', 0)).toBe('2026-01-05T12:00');
  });

  it('3 a span that fills the window ends at closing', () => {
    expect(due(office, '2026-01-05T16:00', minutes(60))).toBe('2026-01-05T17:00');
    expect(subtractBusinessTime(office, at('2026-01-05T10:00'), minutes(60))).toEqual(at('2026-01-05T09:00'));
  });

  it('4 several windows a day; overlaps and empty windows are refused at their row', () => {
    const lunch = nights('Europe/London', [
      ['09:00', '12:00'],
      ['13:00', '17:00'],
    ]);
    expect(due(lunch, '2026-01-05T11:30', minutes(60))).toBe('2026-01-05T13:30');
    const refused = (hours: unknown) => rows({ timeZone: 'Europe/London', hours });
    expect(
      refused({
        mon: [
          ['09:00', '12:00'],
          ['11:59', '17:00'],
        ],
      }),
    ).toEqual(['hours.mon.1']);
    expect(
      refused({
        mon: [
          ['09:00', '12:00'],
          ['12:00', '17:00'],
        ],
      }),
    ).toBeUndefined();
    expect(refused({ mon: [['09:00', '09:00']] })).toEqual(['hours.mon.0']);
    expect(refused({ mon: [['24:00', '02:00']] })).toEqual(['hours.mon.0']);
    expect(refused({ mon: [['22:00', '06:00']], tue: [['05:00', '09:00']] })).toEqual(['hours.tue.0']);
    expect(refused({ mon: [['22:00', '06:00']], tue: [['06:00', '09:00']] })).toBeUndefined();
    expect(refused({ sun: [['22:00', '06:00']], mon: [['05:00', '09:00']] })).toEqual(['hours.mon.0']);
    expect(refused({ monday: [['09:00', '12:00']] })).toEqual(['hours']);
    expect(refused({ mon: [['9:00', '12:00']] })).toEqual(['hours.mon.0.0']);
  });

  it('4 overlaps of exceptions and yearly days are refused at their row, also across midnight', () => {
    const night = [['22:00', '06:00']];
    const refused = (rest: object) => rows({ timeZone: 'Europe/London', hours: { mon: night }, ...rest });
    expect(refused({ exceptions: { '2026-01-06': [['05:00', '08:00']] } })).toEqual(['exceptions.2026-01-06.0']);
    expect(refused({ exceptions: { '2026-01-07': [['05:00', '08:00']] } })).toBeUndefined();
    const long = { exceptions: { '2026-01-04': [['20:00', '19:00']] } };
    expect(rows({ timeZone: 'Europe/London', hours: { mon: [['10:00', '12:00']] }, ...long })).toEqual([
      'exceptions.2026-01-04.0',
    ]);
    expect(refused({ yearly: { '12-31': night, '01-01': [['00:00', '03:00']] } })).toEqual(['yearly.01-01.0']);
  });

  it('4 what is not a calendar is refused', () => {
    const refused = (change: object) => rows({ timeZone: 'Europe/London', hours: {}, ...change });
    expect(refused({ timeZone: 'Europe/Londinium' })).toEqual(['timeZone']);
    expect(refused({ timeZone: '+02:00' })).toEqual(['timeZone']);
    expect(refused({ exceptions: { '2026-02-29': [] } })).toEqual(['exceptions.2026-02-29']);
    expect(refused({ yearly: { '02-30': [] } })).toEqual(['yearly.02-30']);
    expect(refused({ yearly: { '02-29': [] } })).toBeUndefined();
    expect(refused({ weekend: true })).toEqual(['']);
  });

  it('5 a window over midnight belongs to its start day, and so does a holiday', () => {
    const night = nights('Europe/London', [['22:00', '06:00']], 'mon tue');
    expect(due(night, '2026-01-05T23:00', hours(8))).toBe('2026-01-06T23:00');
    expect(isOpen(night, at('2026-01-07T05:59'))).toBe(true);
    const closed = { ...night, exceptions: { '2026-01-06': [] } };
    expect(isOpen(closed, at('2026-01-06T05:59'))).toBe(true);
    expect(isOpen(closed, at('2026-01-06T22:30'))).toBe(false);
    expect(isOpen(closed, at('2026-01-07T01:00'))).toBe(false);
  });

  it('6 a lost hour and a repeated hour are told by elapsed time', () => {
    expect(addBusinessTime(always, at('2026-03-29T00:30Z'), hours(4))).toEqual(at('2026-03-29T05:30+01:00'));
    expect(addBusinessTime(always, at('2026-10-25T00:30+01:00'), hours(4))).toEqual(at('2026-10-25T03:30Z'));
  });

  it('7 a night window is an hour shorter in spring and longer in autumn', () => {
    const opened = (zone: string, date: string) => {
      const night = nights(zone, [['00:00', '06:00']]);
      const around = [Date.parse(date) - hours(24) * 1000, Date.parse(date) + hours(36) * 1000] as const;
      const windows = [...openings(night, new Date(around[0]), new Date(around[1]))];
      return windows.map(({ from, to }) => (to.getTime() - from.getTime()) / 3_600_000);
    };
    expect(opened('Europe/London', '2026-03-29')).toEqual([6, 5, 6]);
    expect(opened('Europe/London', '2026-10-25')).toContain(7);
    expect(opened('America/New_York', '2026-03-08')).toContain(5);
    expect(opened('America/New_York', '2026-11-01')).toContain(7);
  });

  it('8 an edge that does not exist is the jump; a doubled one opens first and closes second', () => {
    const at0130 = (windows: string[][]) => nights('Europe/London', windows, 'sun');
    const spring = [...openings(at0130([['01:30', '03:00']]), at('2026-03-29T00:00Z'), at('2026-03-29T12:00Z'))];
    expect(spring).toEqual([{ from: at('2026-03-29T01:00Z'), to: at('2026-03-29T02:00Z') }]);
    expect(addBusinessTime(at0130([['00:00', '01:30']]), at('2026-03-28T12:00Z'), hours(1))).toEqual(
      at('2026-03-29T01:00Z'),
    );
    const doubled = [...openings(at0130([['01:30', '01:45']]), at('2026-10-24T23:00Z'), at('2026-10-25T12:00Z'))];
    expect(doubled).toEqual([{ from: at('2026-10-25T00:30Z'), to: at('2026-10-25T01:45Z') }]);
    const meeting = at0130([
      ['00:00', '01:30'],
      ['01:30', '03:00'],
    ]);
    expect(businessSecondsBetween(meeting, at('2026-10-24T12:00Z'), at('2026-10-25T12:00Z'))).toBe(hours(4));
  });

  it('8 a day that a zone skipped has no openings', () => {
    const apia = nights('Pacific/Apia', [['00:00', '24:00']]);
    const open = businessSecondsBetween(apia, at('2011-12-29T10:00Z'), at('2011-12-31T10:00Z'));
    expect(open).toBe(hours(48));
    expect(addBusinessTime(nights('Pacific/Apia', [['09:00', '17:00']]), at('2011-12-30T09:00Z'), 60)).toEqual(
      at('2011-12-30T19:01Z'),
    );
  });

  it('9 two zones give two due times for one instant', () => {
    const tokyo = { ...office, timeZone: 'Asia/Tokyo' };
    const newYork = { ...office, timeZone: 'America/New_York' };
    expect(due(tokyo, '2026-01-05T15:00', hours(1))).toBe('2026-01-06T01:00');
    expect(due(newYork, '2026-01-05T15:00', hours(1))).toBe('2026-01-05T16:00');
  });

  it('10 half-days and extra days are possible; a feed adds days and keeps the manual ones', () => {
    const half = officeWith({ exceptions: { '2026-01-05': [['09:00', '13:00']], '2026-01-10': [['10:00', '12:00']] } });
    expect(due(half, '2026-01-05T12:00', hours(2))).toBe('2026-01-06T10:00');
    expect(due(half, '2026-01-09T16:00', hours(2))).toBe('2026-01-10T11:00');
    const beats = officeWith({ yearly: { '01-05': [] }, exceptions: { '2026-01-05': [['09:00', '10:00']] } });
    expect(due(beats, '2026-01-05T08:00', hours(1))).toBe('2026-01-05T10:00');
    const feed = { '2026-01-05': [], '2026-01-06': [] };
    const imported = addHolidays(half, feed);
    expect(imported.exceptions).toEqual({ ...half.exceptions, '2026-01-06': [] });
    expect(addHolidays(imported, feed)).toBe(imported);
  });

  it('11 a calendar that never opens is refused with the cause, in bounded time', () => {
    const never = Calendar.parse({ timeZone: 'Europe/London', hours: {} });
    expect(() => assertOpens(never, at('2026-01-05T00:00'))).toThrow(/no opening within 400 days/);
    expect(() => subtractBusinessTime(never, at('2026-01-05T00:00'), 60)).toThrow(NoOpeningError);
    const once = { ...never, exceptions: { '2027-02-01': [['09:00', '10:00'] as [string, string]] } };
    expect(due(once, '2026-01-05T00:00', hours(1))).toBe('2027-02-01T10:00');
    expect(() => addBusinessTime(once, at('2026-01-05T00:00'), hours(2))).toThrow(NoOpeningError);
    const tiny = Calendar.parse({ timeZone: 'Europe/London', hours: { mon: [['09:00', '09:01']] } });
    expect(() => addBusinessTime(tiny, at('2026-01-05T00:00'), 300_000_000)).toThrow(/hundred years/);
    expect(businessSecondsBetween(never, at('2026-01-05T00:00'), at('2029-01-05T00:00'))).toBe(0);
  });

  it('12 sums are exact to the second and below', () => {
    expect(addBusinessTime(office, at('2026-01-09T16:59:58.250'), 3)).toEqual(at('2026-01-12T09:00:01.250'));
    expect(businessSecondsBetween(office, at('2026-01-09T16:59:58.250'), at('2026-01-12T09:00:01.250'))).toBe(3);
    expect(businessSecondsBetween(office, at('2026-01-12T12:00'), at('2026-01-09T12:00'))).toBe(0);
    expect(() => addBusinessTime(office, at('2026-01-09T12:00'), -1)).toThrow(RangeError);
  });
});
