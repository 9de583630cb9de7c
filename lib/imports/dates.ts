import type { Mapping } from '@/lib/imports/mapping';
import { instantOf } from '@/lib/sla/zone';

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
const OTHER = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[ ,T]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;

/** Reads a local date and time of the file, such as 29/2/2016 01:16. @returns null when there is no such moment */
export function parseMoment(text: string, { order, timeZone }: Mapping['dates']): Date | null {
  const match = (order === 'iso' ? ISO : OTHER).exec(text);
  if (!match) return null;
  const [first, second, third, hour = 0, minute = 0, rest = 0] = match.slice(1).map((part) => Number(part ?? 0));
  const [year, month, day] =
    order === 'iso' ? [first, second, third] : order === 'day-first' ? [third, second, first] : [third, first, second];
  if (!year || !month || !day || hour > 23 || minute > 59 || rest > 59) return null;
  const local = Date.UTC(year, month - 1, day, hour, minute, rest);
  const back = new Date(local);
  // 31/2 would quietly become a day in March.
  if (back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day) return null;
  return new Date(instantOf(timeZone, local, 'open'));
}
