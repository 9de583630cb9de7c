import { differenceInSeconds } from 'date-fns';
import type { Actor } from './actor';
import type { Facts, Row } from './row';

/** Everything a condition may look at. */
export interface Circumstances {
  actor: Actor;
  now: Date;
  row: Row;
  facts: Facts;
}

const CORRECTION_SECONDS = 15 * 60;
const SMALL_BATCH = 25;

const predicates = {
  routine: ({ facts }) => facts.routine === true,
  // What is routine for level 1 is common for level 2, or the higher level would lose the plain act of the lower.
  common: ({ facts }) => facts.common === true || facts.routine === true,
  listedTarget: ({ facts }) => facts.listedTarget === true,
  within15min: ({ row, now }) => isRecent(row.authoredAt, now),
  atMost25: ({ facts }) => facts.count !== undefined && facts.count >= 0 && facts.count <= SMALL_BATCH,
  customerReason: ({ facts }) => facts.customerReason === true,
  approvedWording: ({ facts }) => facts.approvedWording === true,
  procedureComplete: ({ facts }) => facts.procedureComplete === true,
  oneTicket: ({ facts }) => facts.oneTicket === true,
  notOwnWork: ({ actor, row, facts }) => isWorkOfOthers(actor, row, facts),
  named: ({ actor, row, facts }) => facts.named === true || (row.namedIds?.includes(actor.id) ?? false),
  told: ({ facts }) => facts.told === true,
} satisfies Record<string, (seen: Circumstances) => boolean>;

/** The closed union of conditions a cell may carry (design 3D-0.3). */
export type Condition = keyof typeof predicates;
export const CONDITIONS = Object.keys(predicates) as Condition[];

/** Judges one condition. Pure; a condition whose data does not exist is false. */
export function holds(condition: Condition, seen: Circumstances): boolean {
  return predicates[condition](seen);
}

function isRecent(authoredAt: Date | null | undefined, now: Date): boolean {
  if (!authoredAt) return false;
  const age = differenceInSeconds(now, authoredAt);
  return age >= 0 && age <= CORRECTION_SECONDS;
}

function isWorkOfOthers(actor: Actor, row: Row, facts: Facts): boolean {
  if (facts.ownWork !== undefined) return !facts.ownWork;
  const workers = [row.authorId, row.assigneeId].filter((id) => id != null);
  return workers.length > 0 && !workers.includes(actor.id);
}
