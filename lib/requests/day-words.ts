import { clockTime, dateOnly, type Moment, shortDate, type Zone } from '@/lib/format';

const DAY = 86_400_000;
const known = new Map<string, Intl.DateTimeFormat>();

function dayNumber(at: Date, timeZone: string): number {
  const format = known.get(timeZone) ?? new Intl.DateTimeFormat('en-CA', { timeZone });
  known.set(timeZone, format);
  return Date.parse(format.format(at)) / DAY;
}

/** A moment as people say it in a sentence: `today 14:05`, `tomorrow 12:00`, `Mon 30 Nov 09:00`, `26 Oct 2025`. */
export function dayWords(moment: Moment, now: Moment, { locale = 'en', timeZone = 'UTC' }: Zone): string {
  const [at, since] = [new Date(moment), new Date(now)];
  const days = dayNumber(at, timeZone) - dayNumber(since, timeZone);
  const zone = { locale, timeZone };
  if (Math.abs(days) <= 1)
    return `${new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day')} ${clockTime(at, zone)}`;
  if (Math.abs(days) < 15) return `${shortDate(at, zone)} ${clockTime(at, zone)}`;
  return dateOnly(at, zone);
}
