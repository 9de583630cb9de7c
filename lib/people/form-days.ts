import { TZDate } from '@date-fns/tz';
import { addDays } from 'date-fns';

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The first instant of a day as this zone counts it; what is no day is given back, so that the schema says so. */
export function dayStart(written: FormDataEntryValue | null, zone: string): string | undefined {
  const text = typeof written === 'string' ? written.trim() : '';
  const [, year, month, day] = DAY.exec(text) ?? [];
  if (!year || !month || !day) return text || undefined;
  return iso(new TZDate(Number(year), Number(month) - 1, Number(day), zone));
}

/** The end of a day: the first instant of the next one, since ends do not count. */
export function dayEnd(written: FormDataEntryValue | null, zone: string): string | undefined {
  const start = dayStart(written, zone);
  return start && DAY.test(String(written)) ? iso(addDays(new TZDate(start, zone), 1)) : start;
}

/** A day that has begun already begins now: today means from this moment on. */
export function dayFrom(written: FormDataEntryValue | null, zone: string, now: Date): string | undefined {
  const start = dayStart(written, zone);
  const begun = start && DAY.test(String(written)) && new Date(start) <= now;
  return begun && new Date(dayEnd(written, zone) ?? start) > now ? now.toISOString() : start;
}

const iso = (at: Date) => new Date(at.getTime()).toISOString();
