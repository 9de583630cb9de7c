import { z } from 'zod';
import { WallTime } from './wall-time';
import { isTimeZone } from './zone';

/** `[from, to)` in local wall time; an end before the start runs past midnight and belongs to the start day. */
export const Window = z.tuple([WallTime, WallTime]);
export type Window = z.infer<typeof Window>;

const Windows = z.array(Window).max(48);
const YearlyDay = z.string().refine((day) => z.iso.date().safeParse(`2024-${day}`).success, {
  abort: true,
  error: 'Write a yearly day as MM-DD.',
});
const ExceptionDay = z.iso.date('Write a date as YYYY-MM-DD.');

/** The bare fields, for schemas that add their own; `Calendar` is the one that checks the windows. */
export const calendarShape = {
  timeZone: z.string().max(64).refine(isTimeZone, {
    error: 'Not a time zone of the IANA list, such as Europe/London.',
  }),
  hours: z.strictObject({
    mon: Windows.optional(),
    tue: Windows.optional(),
    wed: Windows.optional(),
    thu: Windows.optional(),
    fri: Windows.optional(),
    sat: Windows.optional(),
    sun: Windows.optional(),
  }),
  exceptions: z.record(ExceptionDay, Windows).optional(),
  yearly: z.record(YearlyDay, Windows).optional(),
};

/** A calendar by its fields alone, its windows not looked at yet. */
export type CalendarShape = z.infer<z.ZodObject<typeof calendarShape>>;
