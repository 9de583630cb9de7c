import { expect, test } from 'vitest';
import { readFeed } from '@/lib/rules/read-feed';
import { Calendar } from '@/lib/sla/calendar';
import { addHolidays } from '@/lib/sla/holidays';

const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');
const file = (...events: string[]) => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR', ''].join('\r\n');

test('whole days of a calendar file are read, over several days, every year and folded', () => {
  const feed = readFeed(
    file(
      event('UID:1', 'DTSTART;VALUE=DATE:20261228', 'SUMMARY:Boxing Day (in lieu,\r\n  of the Saturday)'),
      event('DTSTART;VALUE=DATE:20261229', 'DTEND;VALUE=DATE:20270101', 'SUMMARY:College closed'),
      event('DTSTART;VALUE=DATE:20200501', 'RRULE:FREQ=YEARLY', 'SUMMARY:May Day'),
      event('DTSTART:20261201T090000Z', 'DTEND:20261201T100000Z', 'SUMMARY:A meeting'),
      event('DTSTART;VALUE=DATE:20261202', 'STATUS:CANCELLED'),
      event('DTSTART;VALUE=DATE:20261399'),
    ),
  );
  expect(Object.keys(feed.exceptions)).toEqual(['2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31']);
  expect(Object.keys(feed.yearly)).toEqual(['05-01']);
});

test.each(['', 'Not a calendar', file(), file(event('DTSTART:20261201T090000Z'))])(
  'a file without a whole day is refused with the remedy',
  (text) => expect(() => readFeed(text)).toThrow(/\.ics/),
);

test('a feed never takes away a day kept by hand, and the same feed twice changes nothing (behaviour 10)', () => {
  const calendar = Calendar.parse({
    timeZone: 'Europe/London',
    hours: { mon: [['09:00', '17:00']] },
    exceptions: { '2026-12-28': [['09:00', '12:00']] },
    yearly: { '12-24': [['09:00', '11:00']] },
  });
  const { exceptions, yearly } = readFeed(
    file(
      event('DTSTART;VALUE=DATE:20261228'),
      event('DTSTART;VALUE=DATE:20261229'),
      event('DTSTART;VALUE=DATE:20261224'),
      event('DTSTART;VALUE=DATE:20261225', 'RRULE:FREQ=YEARLY'),
    ),
  );
  const once = addHolidays(calendar, exceptions, yearly);
  expect(once.exceptions).toEqual({ '2026-12-28': [['09:00', '12:00']], '2026-12-29': [] });
  expect(once.yearly).toEqual({ '12-25': [], '12-24': [['09:00', '11:00']] });
  expect(addHolidays(once, exceptions, yearly)).toBe(once);
});
