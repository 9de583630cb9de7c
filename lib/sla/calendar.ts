import { z } from 'zod';
import { calendarIssues } from './check-calendar';
import { WallTime } from './wall-time';
import { isTimeZone } from './zone';

export const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

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

/** zod runs refinements on values that failed a length or a pattern too; sums need sound ones. */
export const whenSound = { when: ({ issues }: { issues: readonly unknown[] }) => issues.length === 0 };

/**
 * When work counts: opening windows in local wall time of one zone. Exceptions beat yearly days beat the week;
 * a day not named is closed. Refused with the row marked (issue path): start = end, windows that overlap, also
 * across midnight and around the end of the week (design: behaviours 4, 5, 10).
 */
export const Calendar = z.strictObject(calendarShape).superRefine((calendar, context) => {
  for (const issue of calendarIssues(calendar)) context.addIssue({ code: 'custom', ...issue });
}, whenSound);
export type Calendar = z.infer<typeof Calendar>;
