import { type Actor, delegationsAt, type Holding, holdingsAt } from './actor';
import { type Capability, rowOf } from './capabilities';
import { type Cell, OTHERS, type Other } from './cells';
import { lentCell } from './delegating';
import type { Edition } from './edition';
import { cellOf } from './overlay';

/** One footing on which an actor stands towards a capability: a holding with its cell, or a column beside levels. */
export interface Standing {
  cell: Cell;
  holding: Holding | null;
  /** The only team that a lent right reaches. */
  teamId?: string;
}

/**
 * Every footing valid at `now`, own holdings before deputy grants, lent rights and the other columns. In each function only the
 * best own holding counts; deputy grants add to it, so that a deputy never loses what their own level carries.
 */
export function standings(
  actor: Actor,
  capability: Capability,
  now: Date,
  edition: Edition | undefined = actor.edition,
): Standing[] {
  const held = [...ownHoldings(actor, now), ...holdingsAt(actor, now).filter((holding) => holding.deputyFor)];
  const { others } = rowOf(capability);
  return [
    ...held.map((holding) => ({ cell: cellOf(capability, holding.level, edition), holding })),
    ...delegationsAt(actor, capability, now).flatMap((holding) => {
      const cell = lentCell(capability, edition);
      return cell ? [{ cell, holding, teamId: holding.teamId }] : [];
    }),
    ...OTHERS.flatMap((other) => {
      const cell = others[other];
      return cell && stands(actor, other, held.length > 0, cell) ? [{ cell, holding: null }] : [];
    }),
  ];
}

function ownHoldings(actor: Actor, now: Date): Holding[] {
  const best = new Map<string, Holding>();
  for (const holding of holdingsAt(actor, now)) {
    const known = best.get(holding.functionId);
    if (!holding.deputyFor && (!known || known.level < holding.level)) best.set(holding.functionId, holding);
  }
  return [...best.values()].sort((a, b) => b.level - a.level);
}

function stands(actor: Actor, other: Other, staff: boolean, cell: Cell): boolean {
  const person = actor.kind === 'person';
  switch (other) {
    // Staff are customers where they ask for something themselves; else their level alone answers.
    case 'customer':
      return person && (staff ? cell.reach !== 'organisation' : !actor.auditor);
    // An auditor without a level reads and does not act.
    case 'manager':
      return person && (staff || !actor.auditor);
    case 'participant':
      return actor.kind !== 'system';
    case 'admin':
      return person && actor.admin;
    case 'auditor':
      return person && actor.auditor;
    case 'officer':
      return person && actor.officer === true;
    case 'system':
      return actor.kind === 'system';
  }
}
