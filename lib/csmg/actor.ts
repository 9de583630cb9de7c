import type { Edition } from './edition';
import { LEVELS, type Level } from './levels';

/** A level held in one function, valid from `from` (inclusive) to `to` (exclusive, null = open). */
export interface Holding {
  functionId: string;
  level: Level;
  from: Date;
  to: Date | null;
  /** Set on a deputy grant: the act carries "for <name>". */
  deputyFor?: { personId: string; name: string } | null;
}

/** One right of a level 4, lent to somebody of their team until a day: it reaches that team and nothing else. */
export interface Delegation extends Holding {
  capability: string;
  teamId: string;
}

/** Whoever acts: a person, a bot or the system itself, with everything rights are read from. */
export interface Actor {
  id: string;
  name: string;
  email: string;
  kind: 'person' | 'bot' | 'system';
  timeZone: string;
  admin: boolean;
  auditor: boolean;
  /** Privacy officer: may decide data-subject requests without holding a level. */
  officer?: boolean;
  organisationId: string | null;
  /** A customer who may see the tickets of their whole organisation. */
  sharesOrganisation: boolean;
  holdings: readonly Holding[];
  /** Single rights lent to the person. */
  delegations?: readonly Delegation[];
  teamIds: readonly string[];
  /** The level-1 people whose held acts this level 3 may check. */
  buddyOf: readonly string[];
  managerOf: readonly string[];
  /** The wording the desk runs by, where it is not the default. */
  edition?: Edition;
}

/** Bots are junior colleagues: whatever a record says, they act as level 2 at most (design rule 3E-9). */
export const BOT_CEILING: Level = 2;

function ceiling(actor: Actor, level: Level): Level {
  return actor.kind === 'bot' && level > BOT_CEILING ? BOT_CEILING : level;
}

/** Holdings valid at `now`, with the bot ceiling applied. The start counts, the end does not. */
export function holdingsAt(actor: Actor, now: Date): Holding[] {
  return actor.holdings
    .filter((held) => isValid(held, now))
    .map((held) => ({ ...held, level: ceiling(actor, held.level) }));
}

/** Rights lent and valid at `now`, to people who hold a level of their own where these reach. */
export function delegationsAt(actor: Actor, capability: string, now: Date): Delegation[] {
  const lent = actor.kind === 'person' ? (actor.delegations ?? []) : [];
  const held = lent.length > 0 ? functionsHeld(actor, now) : [];
  return lent.filter((one) => one.capability === capability && isValid(one, now) && held.includes(one.functionId));
}

/** The best level valid now in this function, deputy grants included; null when nothing is held there. */
export function levelIn(actor: Actor, functionId: string, now: Date): Level | null {
  return highest(holdingsAt(actor, now).filter((held) => held.functionId === functionId));
}

/** The best level valid now in any function; null for customers and for staff whose holdings have ended. */
export function bestLevel(actor: Actor, now: Date): Level | null {
  return highest(holdingsAt(actor, now));
}

/** Ids of the functions in which any level is held now, each once. */
export function functionsHeld(actor: Actor, now: Date): string[] {
  return [...new Set(holdingsAt(actor, now).map((held) => held.functionId))];
}

/** Everybody who is not a customer: holds a level now, or is admin, auditor or the system. */
export function isStaff(actor: Actor, now: Date): boolean {
  return actor.admin || actor.auditor || actor.kind === 'system' || holdingsAt(actor, now).length > 0;
}

function isValid({ from, to }: Holding, now: Date): boolean {
  return from <= now && (to === null || now < to);
}

function highest(holdings: readonly Holding[]): Level | null {
  return LEVELS.findLast((level) => holdings.some((held) => held.level === level)) ?? null;
}
