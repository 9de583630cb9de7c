import type { Capability } from './capabilities';
import { holdersOf, LEVELS, type Level } from './levels';
import { decides } from './modes';
import { cellOf } from './overlay';

/** Somebody who could decide, with the level held where the matter lies. Bots never stand here. */
export interface Candidate {
  personId: string;
  level: Level;
  absent?: boolean;
}

export type Deciders =
  /** People whose level decides. */
  | { by: 'level'; level: Level; personIds: string[] }
  /** Nobody is left there: the next level up decides although its cell only looks on. */
  | { by: 'next-up'; level: Level; personIds: string[] }
  /** One person is the whole top: the author decides after a cooling-off, marked self-approved. */
  | { by: 'solo'; level: Level; personIds: string[]; coolingOffHours: number }
  | { by: 'nobody' };

const COOLING_OFF_HOURS = 24;

/** The levels whose cell settles what is proposed under this capability, lowest first. */
export function decidingLevels(capability: Capability): Level[] {
  return LEVELS.filter((level) => decides(cellOf(capability, level).mode));
}

/**
 * Who decides on a proposal: all present holders of a deciding level except the author; with none left the next level
 * up, above 6 a second 6, else the solo rule. Pure. Source: design 3D-0.9 and 3E-14.
 */
export function whoDecides(capability: Capability, candidates: readonly Candidate[], authorId: string): Deciders {
  const levels = decidingLevels(capability);
  const present = candidates.filter((candidate) => !candidate.absent && candidate.personId !== authorId);
  const deciding = present.filter((candidate) => levels.includes(candidate.level));
  const [lowest] = levels;
  const highest = levels.at(-1);
  if (lowest === undefined || highest === undefined) return { by: 'nobody' };
  if (deciding.length > 0) return { by: 'level', level: lowest, personIds: idsOf(deciding) };
  for (const level of LEVELS.filter((above) => above > highest)) {
    const above = present.filter((candidate) => candidate.level === level);
    if (above.length > 0) return { by: 'next-up', level, personIds: idsOf(above) };
  }
  const author = candidates.find((candidate) => candidate.personId === authorId && candidate.level >= lowest);
  if (!author || author.absent) return { by: 'nobody' };
  return { by: 'solo', level: author.level, personIds: [authorId], coolingOffHours: COOLING_OFF_HOURS };
}

/** Those who hold one of these levels, lowest first. Pure. */
export function holdersAmong<T extends { level: number }>(people: readonly T[], levels: readonly Level[]): T[] {
  return levels.flatMap((level) => holdersOf(people, level));
}

/** Nobody of these levels is left: those of the nearest level above that somebody holds, at the top another 6 (3D-0.9). Pure. */
export function nextUp<T extends { level: number }>(people: readonly T[], levels: readonly Level[]): T[] {
  const top = LEVELS.length;
  const above = LEVELS.filter((level) => level > (levels.at(-1) ?? top) && holdersOf(people, level).length > 0);
  return holdersOf(people, above[0] ?? top);
}

/** May this person settle the proposal, and must it wait for the cooling-off? */
export function mayDecide(deciders: Deciders, personId: string): boolean {
  return deciders.by !== 'nobody' && deciders.personIds.includes(personId);
}

const idsOf = (candidates: readonly Candidate[]) => [...new Set(candidates.map((candidate) => candidate.personId))];
