import type { Checked, Complaints } from '@/lib/rules/checks/checked';
import { assertOpens } from '@/lib/sla/business-time';
import { NoOpeningError, SEARCH_DAYS } from '@/lib/sla/no-opening';

/** A calendar that never opens would leave every promise without a due time (behaviour 11). */
export function checkCalendar({ content, now }: Checked<'calendar'>): Complaints {
  try {
    assertOpens(content, now);
    return [];
  } catch (error) {
    if (!(error instanceof NoOpeningError)) throw error;
    return [
      ['hours', `It never opens in the next ${SEARCH_DAYS} days; give at least one day hours, such as 09:00 to 17:00`],
    ];
  }
}
