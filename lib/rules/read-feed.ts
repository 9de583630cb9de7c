import { addDays, differenceInCalendarDays, format, parse } from 'date-fns';
import { invalid } from '@/lib/errors';

const MOST_DAYS = 1000;
const LONGEST = 31;
const DAY = /^DTSTART(?:;[^:]*)?:(\d{8})$/m;
const END = /^DTEND(?:;[^:]*)?:(\d{8})$/m;

export interface Feed {
  /** `YYYY-MM-DD` to its hours: a holiday has none. */
  exceptions: Record<string, []>;
  /** `MM-DD` of what comes back every year on its date. */
  yearly: Record<string, []>;
}

/**
 * The whole days of an iCalendar file (RFC 5545), such as a list of public holidays. What has an hour is a meeting and
 * is left out, as is what was called off. @throws INVALID when it holds no such day
 */
export function readFeed(text: string): Feed {
  const feed: Feed = { exceptions: {}, yearly: {} };
  // Long lines are folded: the next one begins with a blank.
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n[ \t]/g, '');
  for (const [, event = ''] of lines.matchAll(/^BEGIN:VEVENT\n([\s\S]*?)^END:VEVENT$/gm)) {
    const start = dayOf(DAY.exec(event)?.[1]);
    if (!start || /^STATUS:CANCELLED$/m.test(event)) continue;
    if (/^RRULE:FREQ=YEARLY(?!.*BY)/m.test(event)) {
      feed.yearly[format(start, 'MM-dd')] = [];
      continue;
    }
    // The end of whole days is the morning after.
    const days = differenceInCalendarDays(dayOf(END.exec(event)?.[1]) ?? addDays(start, 1), start);
    for (let day = 0; day < Math.min(Math.max(days, 1), LONGEST); day++)
      feed.exceptions[format(addDays(start, day), 'yyyy-MM-dd')] = [];
  }
  const found = Object.keys(feed.exceptions).length + Object.keys(feed.yearly).length;
  if (found === 0)
    throw invalid({ feed: 'There is no whole day in this file; choose an iCalendar file (.ics) of holidays' });
  if (found > MOST_DAYS)
    throw invalid({ feed: `These are ${found} days; choose a file of holidays with at most ${MOST_DAYS}` });
  return feed;
}

function dayOf(digits: string | undefined): Date | null {
  const day = digits ? parse(digits, 'yyyyMMdd', 0) : null;
  return day && !Number.isNaN(day.getTime()) ? day : null;
}
