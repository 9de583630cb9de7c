import type { Actor } from './actor';
import type { Capability } from './capabilities';
import { rowOf } from './capabilities';
import type { Cell } from './cells';
import { type Condition, holds } from './conditions';
import type { Edition } from './edition';
import { LEVELS, type Level } from './levels';
import { carriesOut, compareModes } from './modes';
import { cellOf } from './overlay';
import type { Facts, Row } from './row';

/** Conditions about who asks: somebody else may meet them, so they do not rule a level out. */
const ABOUT_THE_PERSON: readonly Condition[] = ['notOwnWork'];

interface Seen {
  actor: Actor;
  now: Date;
  row: Row | null;
  facts: Facts;
}

/** The levels that would carry this out at once on this row with these facts, lowest first. */
export function levelsThatCould(
  capability: Capability,
  seen: Seen,
  edition: Edition | undefined = seen.actor.edition,
): Level[] {
  const looking = [...rowOf(capability).cells].every((cell) => compareModes(cell.mode, 'view') <= 0);
  return LEVELS.filter((level) => {
    const cell = cellOf(capability, level, edition);
    const strong = carriesOut(cell.mode) || (looking && cell.mode === 'view');
    return strong && (seen.row === null || fits(cell, { ...seen, row: seen.row }));
  });
}

function fits(cell: Cell, seen: Seen & { row: Row }): boolean {
  if (cell.reach === 'own' && seen.row.authorId !== seen.actor.id) return false;
  if (cell.reach === 'assigned' && seen.row.assigneeId !== seen.actor.id) return false;
  return cell.when === null || ABOUT_THE_PERSON.includes(cell.when) || holds(cell.when, seen);
}
