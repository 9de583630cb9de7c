import type { Condition } from './conditions';
import type { Mode } from './modes';

/**
 * Where a cell reaches. For levels: `level` the functions in which that level is held; within these `own` (written
 * by the person), `assigned` (worked on by the person), `team`, `buddy` (written by those checked); `all` functions of
 * the person; `organisation`. For others: `requester`, `shared` (and the organisation's, where shared), `approver`,
 * `participant`, `involved` (named, taking part or assigned), `organisation`.
 */
export type CellReach =
  | 'level'
  | 'own'
  | 'assigned'
  | 'team'
  | 'buddy'
  | 'all'
  | 'organisation'
  | 'requester'
  | 'shared'
  | 'approver'
  | 'participant'
  | 'involved';

/** What is left when a condition fails or the row is out of the cell's reach. */
export type Otherwise = 'propose' | 'ask';

/** One absolute answer: how, how far, and on which conditions. */
export interface Cell {
  mode: Mode;
  reach: CellReach;
  when: Condition | null;
  otherwise: Otherwise | null;
  /** Done at once now, to be sampled for a check once sampling exists. */
  sampled: boolean;
}

/** Actors that are not levels. `participant` is anybody named on or taking part in the row; `manager` is whoever
 * approves: the requester's manager, the owner of a service or access. */
export const OTHERS = ['customer', 'participant', 'manager', 'admin', 'auditor', 'officer', 'system'] as const;
export type Other = (typeof OTHERS)[number];

/** One capability: a label in our words, its part of the table, six cells, the others, the sentences it enacts. */
export interface CapabilityRow {
  label: string;
  section: string;
  cells: readonly [Cell, Cell, Cell, Cell, Cell, Cell];
  others: Readonly<Partial<Record<Other, Cell>>>;
  enacts: readonly string[];
}

const plain = (mode: Mode): Cell => ({ mode, reach: 'level', when: null, otherwise: null, sampled: false });
const reaching = (base: Cell, reach: CellReach, otherwise: Otherwise | null = base.otherwise): Cell => ({
  ...base,
  reach,
  otherwise,
});

export const _ = plain('none');
export const V = plain('view');
export const P = plain('propose');
export const S = plain('supervised');
export const D = plain('do');
export const A = plain('approve');
export const O = plain('own');

/** Nothing, but a question to somebody above is offered. */
export const ask: Cell = { ..._, otherwise: 'ask' };
export const sampled = (base: Cell): Cell => ({ ...base, sampled: true });
/** The cell only when the condition holds; else what `otherwise` leaves, or a refusal. */
export const when = (base: Cell, condition: Condition, otherwise: Otherwise | null = base.otherwise): Cell => ({
  ...base,
  when: condition,
  otherwise,
});

export const own = (base: Cell, otherwise: Otherwise | null = base.otherwise) => reaching(base, 'own', otherwise);
export const assigned = (base: Cell) => reaching(base, 'assigned');
export const team = (base: Cell, otherwise: Otherwise | null = base.otherwise) => reaching(base, 'team', otherwise);
export const all = (base: Cell) => reaching(base, 'all');
export const organisation = (base: Cell) => reaching(base, 'organisation');
export const buddy = (base: Cell) => reaching(base, 'buddy');
export const requester = (base: Cell) => reaching(base, 'requester');
export const shared = (base: Cell) => reaching(base, 'shared');
export const approver = (base: Cell) => reaching(base, 'approver');
export const participant = (base: Cell) => reaching(base, 'participant');
export const involved = (base: Cell) => reaching(base, 'involved');

/** The same cell for all six levels, wherever the row lies. */
export function everyone(base: Cell): CapabilityRow['cells'] {
  const cell = organisation(base);
  return [cell, cell, cell, cell, cell, cell];
}

/** Starts the rows of one part of the table. Statement ids are separated by spaces. */
export function section(name: string) {
  return (
    label: string,
    cells: CapabilityRow['cells'],
    enacts: string,
    others: CapabilityRow['others'] = {},
  ): CapabilityRow => ({ label, section: name, cells, others, enacts: enacts.split(' ') });
}
