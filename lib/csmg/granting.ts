import { type Actor, BOT_CEILING, bestLevel } from './actor';
import type { Level } from './levels';
import { confirmable } from './relations';

const SENIOR: Level = 5;
const TOP: Level = 6;

/** A person with a confirmed level of 5 or 6, wherever it is held. */
export interface Senior {
  personId: string;
  level: Level;
}

/** Until a second person of level 5 or 6 is confirmed, the desk is being founded (design 3D-0.9). */
export function isFounding(seniors: readonly Senior[]): boolean {
  const people = new Set(seniors.filter((senior) => senior.level >= SENIOR).map((senior) => senior.personId));
  return people.size < 2;
}

export interface GrantWish {
  granter: Actor;
  personId: string;
  /** The level is for a bot: at most 2, and above 1 only by a 6. */
  bot?: boolean;
  functionId: string;
  level: Level;
  seniors: readonly Senior[];
  /** The accountable executive, a named contact and not a level, recorded as confirming a 6. */
  executive?: string | null;
  now: Date;
}

export type GrantAnswer =
  | { allowed: true; selfApproved: boolean; confirmedBy: 'level' | 'admin' | 'executive' | 'founder' }
  | { allowed: false; reason: 'own-level' | 'above-authority' | 'executive-missing' | 'bot-ceiling' };

export interface EndWish {
  ender: Actor;
  personId: string;
  functionId: string;
  level: Level;
  executive?: string | null;
  now: Date;
}

/** Is this the level that only the accountable executive's word confirms or ends? */
export const takesExecutive = (level: number): boolean => level === TOP;

export type EndAnswer = 'allowed' | 'own-level' | 'above-authority' | 'executive-missing';

/** May this holding be ended, also by putting another level in its place? Whoever may confirm a level may end it. Pure. */
export function end({ ender, personId, functionId, level, executive, now }: EndWish): EndAnswer {
  if (ender.id === personId) return 'own-level';
  if (confirmable(ender, functionId, now).includes(level)) return 'allowed';
  if (level !== TOP || bestLevel(ender, now) !== TOP || ender.kind !== 'person') return 'above-authority';
  return executive ? 'allowed' : 'executive-missing';
}

/** May this level be confirmed for this person? Pure. A self-approved grant is listed for review. */
export function grant(wish: GrantWish): GrantAnswer {
  const { granter, personId, functionId, level, now } = wish;
  const top = bestLevel(granter, now) === TOP && granter.kind === 'person';
  if (wish.bot && (level > BOT_CEILING || (level > 1 && !top))) return { allowed: false, reason: 'bot-ceiling' };
  if (top && isFounding(wish.seniors)) return { allowed: true, selfApproved: true, confirmedBy: 'founder' };
  if (granter.id === personId) return { allowed: false, reason: 'own-level' };
  if (level === TOP && top) {
    return wish.executive
      ? { allowed: true, selfApproved: false, confirmedBy: 'executive' }
      : { allowed: false, reason: 'executive-missing' };
  }
  if (!confirmable(granter, functionId, now).includes(level)) return { allowed: false, reason: 'above-authority' };
  const byLevel = confirmable({ ...granter, admin: false }, functionId, now).includes(level);
  return { allowed: true, selfApproved: false, confirmedBy: byLevel ? 'level' : 'admin' };
}
