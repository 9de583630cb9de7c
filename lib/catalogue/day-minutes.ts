import { type Calendar, WEEKDAYS } from '@/lib/sla/calendar';
import type { Window } from '@/lib/sla/calendar-shape';

const minutes = (wall: string) => Number(wall.slice(0, 2)) * 60 + Number(wall.slice(3, 5));

const length = ([from, to]: Window): number => {
  const span = minutes(to) - minutes(from);
  return span > 0 ? span : span + 24 * 60;
};

export const openMinutes = (windows: readonly Window[] = []): number =>
  windows.reduce((sum, window) => sum + length(window), 0);

/** How long an ordinary day of this calendar is open: the longest of its week. */
export const dayMinutes = (calendar: Calendar): number =>
  Math.max(60, ...WEEKDAYS.map((day) => openMinutes(calendar.hours[day])));
