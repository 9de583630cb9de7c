import fc from 'fast-check';
import { Calendar, WEEKDAYS, type Weekday } from '@/lib/sla/calendar';
import type { Window } from '@/lib/sla/calendar-shape';
import { type Era, eraAround } from './brute-force';

/** Zones with the days on which their clocks changed: by an hour, half an hour, at midnight, by a whole day. */
const PLACES = [
  ['Europe/London', '2026-03-29'],
  ['Europe/London', '2026-10-25'],
  ['America/New_York', '2026-03-08'],
  ['America/New_York', '2026-11-01'],
  ['America/St_Johns', '2026-03-08'],
  ['America/St_Johns', '2010-11-07'],
  ['Australia/Lord_Howe', '2026-04-05'],
  ['Australia/Lord_Howe', '2026-10-04'],
  ['Pacific/Apia', '2011-12-30'],
  ['America/Sao_Paulo', '2018-11-04'],
  ['America/Havana', '2026-11-01'],
  ['Asia/Beirut', '2026-03-29'],
  ['Africa/Casablanca', '2026-02-15'],
  ['Asia/Kathmandu', '2026-05-01'],
  ['Asia/Tokyo', '2026-12-30'],
] as const;

const eras = new Map<string, Era>();
function era(zone: string, date: string): Era {
  const known = eras.get(zone + date) ?? eraAround(zone, date);
  eras.set(zone + date, known);
  return known;
}

const WEEK_MINUTES = 7 * 1440;
const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** Pairs of cuts through the week become windows, so that some run past midnight and past the week's end. */
const hours = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 0, max: WEEK_MINUTES / 5 - 1 }), { minLength: 2, maxLength: 24 }),
    fc.integer({ min: 0, max: WEEK_MINUTES - 1 }),
  )
  .map(([cuts, shift]) => {
    const sorted = cuts.map((cut) => cut * 5).sort((a, b) => a - b);
    const week: Partial<Record<Weekday, Window[]>> = {};
    for (let index = 0; index + 1 < sorted.length; index += 2) {
      const from = ((sorted[index] ?? 0) + shift) % WEEK_MINUTES;
      const length = Math.min((sorted[index + 1] ?? 0) - (sorted[index] ?? 0), 1439);
      const day = WEEKDAYS[Math.floor(from / 1440)] ?? 'sun';
      week[day] = [...(week[day] ?? []), [clock(from % 1440), clock((from + length) % 1440)]];
    }
    return week;
  });

const dayWindows = fc.constantFrom<Window[]>(
  [],
  [['09:00', '13:00']],
  [['00:00', '24:00']],
  [
    ['01:30', '01:45'],
    ['02:15', '23:59'],
  ],
  [['20:00', '04:00']],
);

/** A valid calendar, and the nine days around a change of its zone's clocks. */
export const placed = fc
  .tuple(
    fc.constantFrom(...PLACES),
    hours,
    fc.array(fc.tuple(fc.integer({ min: -4, max: 4 }), dayWindows)),
    fc.boolean(),
  )
  .map(([[timeZone, date], week, special, yearly]) => {
    const days = special.map(([offset, windows]) => {
      const day = new Date(Date.parse(date) + offset * 86_400_000).toISOString().slice(0, 10);
      return [yearly ? day.slice(5) : day, windows] as const;
    });
    const extra = { [yearly ? 'yearly' : 'exceptions']: Object.fromEntries(days) };
    const whole = Calendar.safeParse({ timeZone, hours: week, ...extra });
    const calendar = whole.success ? whole.data : Calendar.parse({ timeZone, hours: week });
    // The minutes of an era would drown a counterexample.
    return { calendar, era: era(timeZone, date), [fc.toStringMethod]: () => JSON.stringify({ calendar, date }) };
  });
