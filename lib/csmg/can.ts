import type { Actor, Holding } from './actor';
import { type Capability, rowOf } from './capabilities';
import { type Condition, holds } from './conditions';
import { covers, inFunction, mayOpen } from './cover';
import type { Edition } from './edition';
import type { Level } from './levels';
import { levelsThatCould } from './levels-that-could';
import { carriesOut, compareModes, type Mode } from './modes';
import type { Facts, Row } from './row';
import { type Standing, standings } from './standing';

export type { Facts, Row } from './row';

export interface Decision {
  allowed: boolean;
  /** What applies now. Supervised is not allowed: the caller holds the act for a check. */
  mode: Mode;
  /** The effective level used, to be stored on the act; null for customers and other columns. */
  level: Level | null;
  functionId: string | null;
  deputyFor: Holding['deputyFor'];
  /** The condition that was not met, where that is what stood in the way. */
  failed: Condition | null;
  /** Nothing may be done, but a question to somebody above is offered. */
  ask: boolean;
  /** The levels whose cell would carry it out as things stand, lowest first. */
  holds: readonly Level[];
  /** The lowest of `holds`; null when no level carries it out. */
  needs: Level | null;
  capability: Capability;
}

/** What one footing comes to, before the strongest is picked. */
interface Outcome {
  mode: Mode;
  ask: boolean;
  failed: Condition | null;
  standing: Standing | null;
}

/**
 * May this actor do this, now, to this row, with this input? Pure; never throws.
 * Without a row it is the coarse check: the strongest cell over the person's functions, conditions and reach not judged,
 * so that it never refuses what the fine check would allow. Source: design 3D-0 and 3E-1.
 */
export function can(
  actor: Actor,
  capability: Capability,
  now: Date,
  row?: Row | null,
  facts: Facts = {},
  edition?: Edition,
): Decision {
  const footings = standings(actor, capability, now, edition);
  const best = row
    ? strongest(footings.map((standing) => judge(standing, { actor, now, row, facts }, edition)))
    : coarse(footings);
  const able = levelsThatCould(capability, { actor, now, row: row ?? null, facts }, edition);
  const holding = best.standing?.holding ?? null;
  return {
    allowed: carriesOut(best.mode) || (best.mode === 'view' && isViewing(capability)),
    mode: best.mode,
    level: holding?.level ?? null,
    functionId: holding?.functionId ?? null,
    deputyFor: holding?.deputyFor ?? null,
    failed: best.failed,
    ask: best.ask,
    holds: able,
    needs: able[0] ?? null,
    capability,
  };
}

/** True for capabilities that are only ever a look: there `view` is allowed, everywhere else it is not an act. */
export function isViewing(capability: Capability): boolean {
  const { cells, others } = rowOf(capability);
  return [...cells, ...Object.values(others)].every((cell) => compareModes(cell.mode, 'view') <= 0);
}

/** The person's levels answer first; the columns beside them only where these do nothing at all. */
function coarse(footings: readonly Standing[]): Outcome {
  const byLevel = strongest(footings.filter(({ holding }) => holding).map(asIs));
  return compareModes(byLevel.mode, 'view') > 0 ? byLevel : strongest([byLevel, ...footings.map(asIs)]);
}

function strongest(outcomes: readonly Outcome[]): Outcome {
  return outcomes.reduce(stronger, { mode: 'none', ask: false, failed: null, standing: null });
}

function asIs(standing: Standing): Outcome {
  const { mode, otherwise } = standing.cell;
  return { mode, ask: mode === 'none' && otherwise === 'ask', failed: null, standing };
}

function judge(standing: Standing, seen: { actor: Actor; now: Date; row: Row; facts: Facts }, edition?: Edition) {
  const { cell } = standing;
  const { actor, row, now } = seen;
  if (!mayOpen(actor, row, now, edition)) return fallen(standing, null, false);
  if (!covers(standing, actor, row, now)) return fallen(standing, null, inFunction(standing, row));
  if (cell.when && !holds(cell.when, seen)) return fallen(standing, cell.when, true);
  return asIs(standing);
}

function fallen(standing: Standing, failed: Condition | null, near: boolean): Outcome {
  const { otherwise } = standing.cell;
  const mode = near && otherwise === 'propose' ? 'propose' : 'none';
  return { mode, ask: near && otherwise === 'ask', failed, standing: near ? standing : null };
}

/** Keeps the first of equals, so that an act one's own level carries is never marked as a deputy's. */
function stronger(best: Outcome, next: Outcome): Outcome {
  const difference = compareModes(next.mode, best.mode) || weight(next) - weight(best);
  return difference > 0 ? next : best;
}

const weight = (outcome: Outcome) => (outcome.ask ? 4 : 0) + (outcome.failed ? 2 : 0) + (outcome.standing ? 1 : 0);
