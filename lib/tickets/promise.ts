import type { Tx } from '@/lib/context';
import { AppError } from '@/lib/errors';
import { findInForce, type InForce, listInForce, pinnedVersion } from '@/lib/rules/in-force';
import type { ContentOf } from '@/lib/rules/kinds';
import { STANDARD_LADDER } from '@/lib/rules/kinds/ladder';
import { LADDER, type LadderStep } from '@/lib/sla/ladder';

/** The versions that a ticket is promised under: pinned when it is logged, replaced only by a decision. */
export interface Promised {
  level: ContentOf<'serviceLevel'>;
  levelVersionId: string;
  calendar: ContentOf<'calendar'>;
  calendarVersionId: string;
  ladder: readonly LadderStep[];
  /** Null where the service level carries its steps itself, as versions from before ladders were documents do. */
  ladderVersionId: string | null;
}

type Climbed = Pick<Promised, 'ladder' | 'ladderVersionId'>;

/** The ladder in force that a service level names, else the standard one. */
export async function ladderFor(tx: Tx, level: ContentOf<'serviceLevel'>): Promise<Climbed> {
  if (Array.isArray(level.ladder)) return { ladder: level.ladder, ladderVersionId: null };
  const found = await findInForce(tx, 'ladder', level.ladder ?? STANDARD_LADDER);
  return { ladder: found?.content.steps ?? LADDER, ladderVersionId: found?.versionId ?? null };
}

/** The promise in force for new work: the service's own, else the function's default, else the organisation's. */
export async function promiseFor(tx: Tx, functionId: string, service: InForce<'service'> | null): Promise<Promised> {
  const levels = await listInForce(tx, 'serviceLevel');
  const named = service?.content.promise ? levels.find((level) => level.key === service.content.promise) : undefined;
  const defaults = levels.filter((level) => level.content.isDefault);
  const level =
    named ?? defaults.find((one) => one.functionId === functionId) ?? defaults.find((one) => one.functionId === null);
  if (!level)
    throw new AppError(
      'UNAVAILABLE',
      'No default service level is in force for this function; one has to be agreed first.',
    );
  const calendar = await findInForce(tx, 'calendar', level.content.calendar);
  if (!calendar)
    throw new AppError(
      'UNAVAILABLE',
      `The calendar “${level.content.calendar}” that this promise counts on is not in force.`,
    );
  return {
    level: level.content,
    levelVersionId: level.versionId,
    calendar: calendar.content,
    calendarVersionId: calendar.versionId,
    ...(await ladderFor(tx, level.content)),
  };
}

/** The columns in which a ticket keeps what it is promised under. */
export const pinsOf = ({ levelVersionId, calendarVersionId, ladderVersionId }: Promised) => ({
  serviceLevelVersionId: levelVersionId,
  calendarVersionId,
  ladderVersionId,
});

/** The promise a ticket was given, whatever is in force today. Null for an imported ticket without one. */
export async function pinnedPromise(
  tx: Tx,
  ticket: { serviceLevelVersionId: string | null; calendarVersionId: string | null; ladderVersionId: string | null },
): Promise<Promised | null> {
  const { serviceLevelVersionId, calendarVersionId, ladderVersionId } = ticket;
  if (!serviceLevelVersionId || !calendarVersionId) return null;
  const level = await pinnedVersion(tx, 'serviceLevel', serviceLevelVersionId);
  const own = Array.isArray(level.ladder) ? level.ladder : LADDER;
  return {
    level,
    levelVersionId: serviceLevelVersionId,
    calendar: await pinnedVersion(tx, 'calendar', calendarVersionId),
    calendarVersionId,
    ladder: ladderVersionId ? (await pinnedVersion(tx, 'ladder', ladderVersionId)).steps : own,
    ladderVersionId,
  };
}
