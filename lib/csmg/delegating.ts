import { CAPABILITY_KEYS, type Capability, rowOf } from './capabilities';
import type { Cell } from './cells';
import type { Edition } from './edition';
import { LEVELS, type Level } from './levels';
import { cellOf } from './overlay';

/** The level whose rights are lent. */
export const LENDING_LEVEL: Level = 4;
/** Who lends them, by a level of their own. */
export const LENDING_LEVELS: readonly Level[] = LEVELS.filter((level) => level >= LENDING_LEVEL);
/** Below it everything is checked, from there on nothing is lent to be done alone. */
const LOWEST_BORROWER: Level = 2;

/**
 * The cell by which a lent right is judged: what a level 4 does on its own, within one team. Null for what is agreed to
 * (a deputy grant carries that), for looks, and for rights between two people, such as checking. Source: design 3E-12.
 */
export function lentCell(capability: Capability, edition?: Edition): Cell | null {
  const cell = cellOf(capability, LENDING_LEVEL, edition);
  const within = cell.reach === 'level' || cell.reach === 'team';
  if (cell.mode !== 'do' || !within || rowOf(capability).section === 'People') return null;
  return { ...cell, reach: 'team', otherwise: null };
}

/** What somebody of this level may be lent: what they do not do by their own level already. */
export function lendableTo(level: Level | null, edition?: Edition): Capability[] {
  if (level === null || level < LOWEST_BORROWER || level >= LENDING_LEVEL) return [];
  return CAPABILITY_KEYS.filter(
    (capability) => lentCell(capability, edition) !== null && cellOf(capability, level, edition).mode !== 'do',
  );
}
