import type { MeasureQuery } from '@/lib/measures/schema';
import { instantOf, offsetAt } from '@/lib/sla/zone';

const DAY = 86_400_000;
const MOST_DAYS = 732;

/** Whole weeks, so that a period and the one before it hold the same weekdays. */
const LENGTHS = { '28d': 28, quarter: 91, year: 364 } as const;

export interface Period {
  zone: string;
  from: Date;
  /** Exclusive. */
  to: Date;
  /** The stretch of the same length before it. */
  before: Date;
  days: number;
  /** First and last local day, `YYYY-MM-DD`. */
  firstDay: string;
  lastDay: string;
  /** Edges of the points of a line: days, or weeks when there are many. One more than there are points. */
  edges: Date[];
}

const midnight = (day: number, zone: string) => new Date(instantOf(zone, day * DAY, 'open'));
const dayOf = (date: string) => Date.parse(`${date}T00:00:00Z`) / DAY;
const nameOf = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);

/** Local day of an instant in a zone, `YYYY-MM-DD`. */
export const localDate = (at: Date, zone: string): string =>
  nameOf(Math.floor((at.getTime() + offsetAt(zone, at.getTime())) / DAY));

/** The days a report speaks about, in the zone it states. A custom period that ends before it begins is read the other way round. */
export function periodOf(query: MeasureQuery, zone: string, now: Date): Period {
  const today = dayOf(localDate(now, zone));
  let [first, last] = [today - LENGTHS['28d'] + 1, today];
  if (query.period === 'quarter' || query.period === 'year') first = today - LENGTHS[query.period] + 1;
  if (query.period === 'custom' && (query.from || query.to)) {
    const ends = [dayOf(query.from ?? query.to ?? ''), dayOf(query.to ?? nameOf(today))].sort((a, b) => a - b);
    [first = today, last = today] = ends;
    first = Math.max(first, last - MOST_DAYS + 1);
  }
  const days = last - first + 1;
  const step = days > 100 ? 7 : 1;
  const edges: Date[] = [];
  for (let day = first; day <= last; day += step) edges.push(midnight(day, zone));
  const to = midnight(last + 1, zone);
  return {
    zone,
    from: midnight(first, zone),
    to,
    before: midnight(first - days, zone),
    days,
    firstDay: nameOf(first),
    lastDay: nameOf(last),
    edges: [...edges, to],
  };
}
