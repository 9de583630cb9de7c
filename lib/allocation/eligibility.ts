import type { Taker } from '@/lib/allocation/fairness';
import { reaches } from '@/lib/csmg/demand';
import type { Level } from '@/lib/csmg/levels';

/** A colleague of the function as the board knows them. */
export interface Colleague extends Taker {
  name: string;
  level: Level;
  teamIds: readonly string[];
}

/** What routing asks of whoever owns a ticket. */
export interface Demand {
  level: Level;
  /** Null: anybody of the function. */
  teamId: string | null;
}

/** Hours of the function now. */
export interface Opening {
  open: boolean;
  /** When it closes, or when it opens next; null without a calendar in force, which counts as open. */
  changesAt: Date | null;
}

export const OBSTACLES = ['team', 'level', 'cap'] as const;
export type Obstacle = (typeof OBSTACLES)[number];

/** What stands between a person and a ticket; empty means eligible (behaviour 68). */
export function obstacles(person: Colleague, demand: Demand): Obstacle[] {
  return [
    ...(demand.teamId !== null && !person.teamIds.includes(demand.teamId) ? (['team'] as const) : []),
    ...(reaches(person.level, demand.level) ? [] : (['level'] as const)),
    ...(person.open < person.cap ? [] : (['cap'] as const)),
  ];
}

export interface Eligibility {
  eligible: Colleague[];
  /** Why nobody is, said loudly instead of falling back in silence; null when somebody is. */
  nobody: { level: Level; teamId: string | null; missing: Obstacle | null; closed: boolean } | null;
}

/**
 * Who may own it now: an active member of the team (or function) with the level that routing asks, under the cap,
 * while the function is open. When nobody is left, `missing` is the step at which the last of them fell away.
 */
export function eligibility(people: readonly Colleague[], demand: Demand, opening: Opening): Eligibility {
  let left = [...people];
  let missing: Obstacle | null = null;
  for (const obstacle of OBSTACLES) {
    if (missing !== null) break;
    const next = left.filter((person) => !obstacles(person, demand).includes(obstacle));
    if (next.length === 0) missing = obstacle;
    left = next;
  }
  const closed = !opening.open;
  if (left.length > 0 && !closed) return { eligible: left, nobody: null };
  return { eligible: [], nobody: { ...demand, missing, closed } };
}
