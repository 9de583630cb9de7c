import { z } from 'zod';
import { calendarShape } from './calendar-shape';
import { calendarIssues } from './check-calendar';

export const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

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
