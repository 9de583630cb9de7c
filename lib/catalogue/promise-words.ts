import { dayMinutes } from '@/lib/catalogue/day-minutes';
import type { Calendar } from '@/lib/sla/calendar';

/** A promise as people say it; the number goes through messages with its unit. */
export interface PromiseWords {
  unit: 'minutes' | 'hours' | 'days' | 'workingDays';
  count: number;
}

const HOUR = 3600;
export const isAlwaysOpen = (calendar: Calendar): boolean => dayMinutes(calendar) >= 24 * 60;

/** Business seconds on a calendar as minutes, hours or days of opening; a day is as long as the desk is open. */
export function promiseWords(seconds: number, calendar: Calendar): PromiseWords {
  if (seconds < 2 * HOUR && seconds % HOUR !== 0) return { unit: 'minutes', count: Math.ceil(seconds / 60) };
  const day = dayMinutes(calendar) * 60;
  if (seconds < day) return { unit: 'hours', count: Math.ceil(seconds / HOUR) };
  return { unit: isAlwaysOpen(calendar) ? 'days' : 'workingDays', count: Math.ceil(seconds / day) };
}
