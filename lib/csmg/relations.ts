import { type Actor, type Holding, holdingsAt, levelIn } from './actor';
import { LEVELS, type Level } from './levels';

/** Who checks whose held acts. Level 3 does so only as a named buddy. */
export const SUPERVISES: Readonly<Record<Level, readonly Level[]>> = {
  1: [],
  2: [],
  3: [1],
  4: [1, 2, 3],
  5: [1, 2, 3, 4],
  6: [1, 2, 3, 4, 5],
};

/** Who may stand in one step up, and from which level on this is granted. */
const DEPUTIES: Readonly<Partial<Record<Level, { as: Level; grantedFrom: Level }>>> = {
  3: { as: 4, grantedFrom: 5 },
  4: { as: 5, grantedFrom: 6 },
  5: { as: 6, grantedFrom: 6 },
};

const BUDDY_LEVEL: Level = 3;
const LOWEST_ASSESSOR: Level = 4;
const LOWEST_CONFIRMER: Level = 5;

/** What is known of a held act's author; `level` is the level stored on the act, not today's. */
export interface HeldBy {
  authorId: string;
  level: Level;
  functionId: string;
}

/** May this actor check what is held? Never one's own, never a bot, level 3 only as the author's buddy. */
export function maySupervise(checker: Actor, held: HeldBy, now: Date): boolean {
  if (checker.kind !== 'person' || checker.id === held.authorId) return false;
  // Every holding is asked, not the best: a buddy who deputises as 4 stays a buddy.
  return holdingsAt(checker, now).some(
    (holding) => holding.functionId === held.functionId && supervises(holding.level, held, checker),
  );
}

function supervises(level: Level, held: HeldBy, checker: Actor): boolean {
  if (!SUPERVISES[level].includes(held.level)) return false;
  return level !== 3 || checker.buddyOf.includes(held.authorId);
}

/** The level a deputy of this level may act as, or null where nobody deputises from it. */
export function deputyStep(level: Level): Level | null {
  return DEPUTIES[level]?.as ?? null;
}

/** May somebody of this level stand in for somebody of that one? One step up, and only where a deputy is known. */
export function mayStandInFor(deputy: Level | null, principal: Level | null): boolean {
  return deputy !== null && principal !== null && deputyStep(deputy) === principal;
}

export interface DeputyGrant {
  /** The deputy's own level, without other deputy grants. */
  deputyLevel: Level;
  as: Level;
  from: Date;
  to: Date | null;
  granterLevel: Level | null;
}

/** May this deputy grant be made? One step up only, with an end after its start, by the level that may grant it. */
export function mayDeputise({ deputyLevel, as, from, to, granterLevel }: DeputyGrant): boolean {
  const step = DEPUTIES[deputyLevel];
  if (!step || step.as !== as || granterLevel === null) return false;
  return to !== null && from < to && granterLevel >= step.grantedFrom;
}

/** May a person of this level assess somebody for `level`? At least one above it and at least 4. */
export function mayAssess(assessor: Level, level: Level): boolean {
  return assessor >= LOWEST_ASSESSOR && assessor > level;
}

/** May a person of this level review the quality of an act done at `author` level? Level 3 reviews 1 and 2. */
export function mayReviewQuality(reviewer: Level, author: Level): boolean {
  return reviewer >= LOWEST_ASSESSOR || (reviewer === 3 && author < reviewer);
}

/** May a person of this level confirm a level? 5 confirms 1 to 4, 6 also 5; a 6 is recorded by an executive. */
export function mayConfirm(confirmer: Level, level: Level): boolean {
  return confirmer >= LOWEST_CONFIRMER && level < confirmer;
}

/** The levels this actor may confirm in a function now; an admin without a level confirms level 1 only. */
export function confirmable(actor: Actor, functionId: string, now: Date): Level[] {
  const level = actor.kind === 'person' ? levelIn(actor, functionId, now) : null;
  return LEVELS.filter((wanted) => (level !== null && mayConfirm(level, wanted)) || (actor.admin && wanted === 1));
}

/** May somebody of this level be named buddy of somebody of that one? Level 3 checks level 1; above it no naming is needed. */
export function mayBeBuddy(buddy: Level | null, person: Level | null): boolean {
  return buddy === BUDDY_LEVEL && person !== null && SUPERVISES[BUDDY_LEVEL].includes(person);
}

/** Who is told of what befalls a holder of this level: the lowest level that supervises it, and another 6 for a 6. */
export function supervisorLevel(level: Level): Level {
  return LEVELS.find((above) => above >= LOWEST_ASSESSOR && SUPERVISES[above].includes(level)) ?? 6;
}

/** The best level held as one's own, deputy grants left out: what a deputy step is counted from. */
export function ownLevelIn(actor: Actor, functionId: string, now: Date): Level | null {
  const own: Holding[] = actor.holdings.filter((holding) => !holding.deputyFor);
  return levelIn({ ...actor, holdings: own }, functionId, now);
}

/** Whose acts of this level the actor checks in a function: everybody's, only their buddies', nobody's. */
export function supervisedLevels(
  checker: Actor,
  functionId: string,
  level: Level,
  now: Date,
): 'all' | 'none' | readonly string[] {
  const may = (authorId: string) => maySupervise(checker, { authorId, level, functionId }, now);
  if (may('')) return 'all';
  const buddies = checker.buddyOf.filter(may);
  return buddies.length > 0 ? buddies : 'none';
}
