import { TZDate } from '@date-fns/tz';
import { addDays, subDays } from 'date-fns';

/** The last day counts whole: an access until the 5th ends when the 6th begins, where the desk is. */
export function endOfDay(day: string, zone: string): Date {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(new TZDate(year, month - 1, date + 1, zone).getTime());
}

/** The last day of an access, as people say it. */
export function lastDay(until: Date, zone: string): string {
  const before = new TZDate(until.getTime() - 1, zone);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${before.getFullYear()}-${two(before.getMonth() + 1)}-${two(before.getDate())}`;
}

export const longest = (now: Date, days: number): Date => addDays(now, days);
/** When the task to take it away is made; a short access has it at once. */
export const warnAt = (until: Date, days: number, now: Date): Date => {
  const wanted = subDays(until, days);
  return wanted > now ? wanted : now;
};
