import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RULE_KINDS } from '@/lib/rules/kinds';
import { placeErrors } from '@/lib/rules/place-errors';
import { readContent } from '@/lib/rules/read-content';
import { readDuration, writeDuration } from '@/lib/rules/read-duration';
import { readWindows, writeWindows } from '@/lib/rules/read-windows';

const form = (fields: Record<string, string | string[]>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) data.append(name, one);
  return data;
};

test.each([
  ['4 h', 14_400],
  ['1 h 30 min', 5400],
  ['1h30m', 5400],
  ['90 min', 5400],
  ['1:30', 5400],
  ['45', 2700],
  ['1.5 h', 5400],
  ['2 d', null],
  ['soon', null],
  ['30 min 1 h', null],
])('“%s” of open time is %s seconds', (said, seconds) => expect(readDuration(said)).toBe(seconds));

test('a duration reads back as it was written', () =>
  fc.assert(fc.property(fc.integer({ min: 1, max: 3_000_000 }), (span) => readDuration(writeDuration(span)) === span)));

test('windows are read as people write them and written back the same', () => {
  expect(readWindows('9-12, 13:00 – 17.30; 22:00 to 06:00')).toEqual([
    ['09:00', '12:00'],
    ['13:00', '17:30'],
    ['22:00', '06:00'],
  ]);
  expect(readWindows('closed')).toEqual([]);
  expect(readWindows(writeWindows([['09:00', '24:00']]))).toEqual([['09:00', '24:00']]);
});

test('a calendar typed into its editor is the calendar its schema reads', () => {
  const typed = form({
    'content.timeZone': 'Europe/Lisbon',
    'content.hours.mon': '09:00-12:00, 13:00-17:00',
    'content.hours.sat': '',
    'content.exceptions.0.day': '',
    'content.exceptions.1.day': '2026-12-24',
    'content.exceptions.1.hours': '09:00-13:00',
    'content.yearly.0.day': '01-01',
    'content.yearly.0.hours': 'closed',
  });
  expect(RULE_KINDS.calendar.schema.parse(readContent('calendar', typed))).toMatchObject({
    hours: {
      mon: [
        ['09:00', '12:00'],
        ['13:00', '17:00'],
      ],
      sat: [],
    },
    exceptions: { '2026-12-24': [['09:00', '13:00']] },
    yearly: { '01-01': [] },
  });
  const wrong = {
    'content.exceptions.2026-12-24.0': ['No'],
    'content.hours.mon.1': ['No'],
    'content.hours': ['Never'],
  };
  expect(placeErrors(wrong, typed)).toEqual({
    'content.exceptions.1.hours': ['No'],
    'content.hours.mon': ['No', 'Never'],
  });
});

test('emptied rows fall away, and a refusal still finds its row', () => {
  const typed = form({
    'content.categories.0.key': '',
    'content.categories.1.key': 'a.b',
    'content.categories.1.label': 'Branch',
  });
  expect(readContent('categories', typed)).toEqual({ categories: [{ key: 'a.b', label: 'Branch' }] });
  expect(placeErrors({ 'content.categories.0.key': ['Add “a”'] }, typed)).toEqual({
    'content.categories.1.key': ['Add “a”'],
  });
});

test('routes are read in the order of their numbers', () => {
  const typed = form({
    'content.entries.0.order': '2',
    'content.entries.0.to': 'IT/it-network',
    'content.entries.0.category': 'network',
    'content.entries.1.order': '1',
    'content.entries.1.to': 'FM',
    'content.entries.2.to': '',
    'content.otherwise': 'IT',
    'content.allocateWithin': '30 min',
  });
  expect(RULE_KINDS.routing.schema.parse(readContent('routing', typed))).toMatchObject({
    entries: [
      { to: { functionKey: 'FM', teamKey: null } },
      { category: 'network', to: { functionKey: 'IT', teamKey: 'it-network' } },
    ],
    allocateWithin: 1800,
  });
  expect(placeErrors({ 'content.entries.1.to.teamKey': ['No'] }, typed)).toEqual({ 'content.entries.0.to': ['No'] });
});

test('a ladder is typed in per cent, and a refusal finds its row', () => {
  const typed = form({
    kind: 'ladder',
    'content.purpose': '',
    'content.steps.0.at': '',
    'content.steps.1.at': '75',
    'content.steps.1.to': 'level4',
    'content.steps.2.at': 'all',
    'content.steps.2.to': 'level5',
  });
  expect(readContent('ladder', typed)).toEqual({
    purpose: '',
    steps: [
      { at: 0.75, to: 'level4' },
      { at: Number.NaN, to: 'level5' },
    ],
  });
  expect(placeErrors({ 'content.steps.1.at': ['No'] }, typed)).toEqual({ 'content.steps.2.at': ['No'] });
});

test('a service level names a ladder, or keeps the steps it was agreed with', () => {
  const own = [{ at: 0.5, to: 'owner' }];
  const ladder = (said: string) => readContent('serviceLevel', form({ 'content.ladder': said })).ladder;
  expect([ladder('nights'), ladder(''), ladder(JSON.stringify(own)), ladder('[no')]).toEqual([
    'nights',
    null,
    own,
    '[no',
  ]);
});
