import type { Capability } from './capabilities';
import { rowOf } from './capabilities';
import { _, assigned, type Cell, V } from './cells';
import { DEFAULT_EDITION, type Edition } from './edition';
import type { Level } from './levels';

type Overlay = Partial<Record<Capability, Partial<Record<Level, Cell>>>>;

/** SFIA 7 and 8 let contributing start later. Nothing that carries out or decides may stand here (3D-0.12). */
const BEFORE_SFIA_9: Overlay = {
  'article.draft': { 2: _ },
  'article.publish': { 2: _ },
  'article.retire': { 2: _ },
  'knownError.draft': { 2: _ },
  'satisfaction.view': { 2: assigned(V), 3: assigned(V) },
  'measure.insight': { 3: _ },
  'measure.analyse': { 3: _ },
  'measure.team': { 3: _ },
};

export const OVERLAYS: Readonly<Record<Edition, Overlay>> = {
  'SFIA 7': BEFORE_SFIA_9,
  'SFIA 8': BEFORE_SFIA_9,
  'SFIA 9': {},
};

/** The cell of one level, as the chosen edition reads it. */
export function cellOf(capability: Capability, level: Level, edition: Edition = DEFAULT_EDITION): Cell {
  return OVERLAYS[edition][capability]?.[level] ?? rowOf(capability).cells[level - 1] ?? _;
}
