import { Calendar } from '@/lib/sla/calendar';

const day = [['09:00', '17:00']];
export const weekdays = { mon: day, tue: day, wed: day, thu: day, fri: day };
const allDay = [['00:00', '24:00']];
const everyDay = { mon: allDay, tue: allDay, wed: allDay, thu: allDay, fri: allDay, sat: allDay, sun: allDay };

/** Mon-Fri 09:00-17:00 in London, the calendar K of the behaviours. */
export const office = Calendar.parse({ timeZone: 'Europe/London', hours: weekdays });
export const always = Calendar.parse({ timeZone: 'Europe/London', hours: everyDay });

export function officeWith(changes: Record<string, unknown>): Calendar {
  return Calendar.parse({ timeZone: 'Europe/London', hours: weekdays, ...changes });
}

/** An instant; without an offset it is meant in UTC, which in London is the winter's wall time. */
export function at(text: string): Date {
  return new Date(/[Z+]|-\d\d:\d\d$/.test(text) ? text : `${text}Z`);
}

export const minutes = (count: number) => count * 60;
export const hours = (count: number) => count * 3600;
