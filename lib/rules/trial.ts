import type { Tx } from '@/lib/context';
import { parseContent } from '@/lib/rules/content';
import { findInForce } from '@/lib/rules/in-force';
import type { RuleKind } from '@/lib/rules/kinds';
import { type TriedCalendar, tryCalendar } from '@/lib/rules/try-calendar';
import { type TriedLevel, tryServiceLevel } from '@/lib/rules/try-service-level';

export type Trial =
  | { kind: 'calendar'; tried: TriedCalendar; timeZone: string }
  | { kind: 'serviceLevel'; tried: TriedLevel; timeZone: string };

/** What "try it" shows for a version; null for kinds that compute nothing. */
export async function loadTrial(
  tx: Tx,
  kind: RuleKind,
  content: unknown,
  asked: Record<string, string | undefined>,
  now: Date,
): Promise<Trial | null> {
  if (kind === 'calendar') {
    const calendar = parseContent('calendar', content);
    return { kind, tried: tryCalendar(calendar, asked, now), timeZone: calendar.timeZone };
  }
  if (kind !== 'serviceLevel') return null;
  const level = parseContent('serviceLevel', content);
  const calendar = await findInForce(tx, 'calendar', level.calendar);
  if (!calendar) return null;
  return { kind, tried: tryServiceLevel(level, calendar.content, asked, now), timeZone: calendar.content.timeZone };
}
