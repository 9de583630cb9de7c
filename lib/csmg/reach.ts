import { type Actor, functionsHeld } from './actor';
import { isViewing } from './can';
import type { Capability } from './capabilities';
import type { CellReach } from './cells';
import type { Edition } from './edition';
import { carriesOut } from './modes';
import type { Row } from './row';
import { type Standing, standings } from './standing';

/**
 * The rows a capability reaches, as plain data. A row is in reach when ANY of these says so:
 * - `functionIds`, `teams`, `ownIn`, `assignedIn`, `buddies`, `everywhere`, `organisationId` - each AND not confidential,
 *   or confidential and let in by `confidential`;
 * - `requester`, `approver`, `participant`, `involved` - the person's own tie, confidential or not.
 * A row with no function counts as in every function; a row with no team as in every team of its function.
 */
export interface SomeReach {
  scope: 'some';
  personId: string;
  /** Every function. */
  everywhere: boolean;
  /** All rows of these functions. */
  functionIds: readonly string[];
  /** Each: in these functions, the rows of these teams or of none. */
  teams: readonly TeamReach[];
  /** In these functions, rows whose author is the person. */
  ownIn: readonly string[];
  /** In these functions, rows assigned to the person. */
  assignedIn: readonly string[];
  /** In these functions, rows whose author is one of these people. */
  buddies: { functionIds: readonly string[]; personIds: readonly string[] } | null;
  /** Rows of this organisation, shared among its people. */
  organisationId: string | null;
  /** Rows the person asked for. */
  requester: boolean;
  /** Rows the person approves. */
  approver: boolean;
  /** Rows the person takes part in. */
  participant: boolean;
  /** Rows on which the person is named or takes part and, while `works`, is the assignee. */
  involved: boolean;
  /** The person holds a level now, so being the assignee counts as being involved. */
  works: boolean;
  /** Where confidential rows show without a personal tie: everywhere, or in these functions only. */
  confidential: 'all' | readonly string[];
}

export interface TeamReach {
  functionIds: readonly string[];
  teamIds: readonly string[];
}

export type Reach = { scope: 'none' } | SomeReach;

/**
 * Where this actor may use this capability, conditions of the input taken as met. For looks it says exactly what
 * `can` with the row says (parity is tested on random rows), so a list never shows what a page refuses.
 */
export function reach(actor: Actor, capability: Capability, now: Date, edition?: Edition): Reach {
  const looking = isViewing(capability);
  const able = standings(actor, capability, now, edition).filter(
    ({ cell }) => carriesOut(cell.mode) || (looking && cell.mode === 'view'),
  );
  if (able.length === 0) return { scope: 'none' };
  const open = able.filter(({ cell }) => cell.when !== 'named');
  const has = (kind: CellReach) => open.some(({ cell }) => cell.reach === kind);
  const functionsBy = (kind: CellReach) => unique(open.filter(({ cell }) => cell.reach === kind).flatMap(functionOf));
  const buddyFunctions = functionsBy('buddy');
  const held = functionsHeld(actor, now);
  return {
    scope: 'some',
    personId: actor.id,
    everywhere: has('organisation'),
    functionIds: has('all') ? held : functionsBy('level'),
    teams: teamsOf(
      actor,
      open.filter(({ cell }) => cell.reach === 'team'),
    ),
    ownIn: functionsBy('own'),
    assignedIn: functionsBy('assigned'),
    buddies: buddyFunctions.length > 0 ? { functionIds: buddyFunctions, personIds: [...actor.buddyOf] } : null,
    organisationId: has('shared') && actor.sharesOrganisation ? actor.organisationId : null,
    requester: has('requester') || has('shared'),
    approver: has('approver'),
    participant: has('participant'),
    involved: has('involved') || able.length > open.length,
    works: held.length > 0,
    confidential: confidentialReach(actor, now, edition),
  };
}

/** Reads a reach against one row, in memory: the reference for every noun's own where. */
export function inReach(area: Reach, row: Row): boolean {
  return area.scope === 'some' && (isTied(area, row) || (isWithin(area, row) && isOpen(area, row)));
}

function isTied(area: SomeReach, row: Row): boolean {
  const { personId: me } = area;
  const partakes = row.participantIds?.includes(me) ?? false;
  const named = row.namedIds?.includes(me) ?? false;
  return (
    (area.requester && row.requesterId === me) ||
    (area.approver && (row.approverIds?.includes(me) ?? false)) ||
    (area.participant && partakes) ||
    (area.involved && (partakes || named || (area.works && row.assigneeId === me)))
  );
}

function isWithin(area: SomeReach, row: Row): boolean {
  const inside = (ids: readonly string[]) => ids.length > 0 && (row.functionId == null || ids.includes(row.functionId));
  const { teams, buddies, personId: me } = area;
  return (
    area.everywhere ||
    inside(area.functionIds) ||
    teams.some(
      ({ functionIds, teamIds }) => inside(functionIds) && (row.teamId == null || teamIds.includes(row.teamId)),
    ) ||
    (inside(area.ownIn) && row.authorId === me) ||
    (inside(area.assignedIn) && row.assigneeId === me) ||
    (buddies !== null && inside(buddies.functionIds) && buddies.personIds.includes(row.authorId ?? '')) ||
    (area.organisationId !== null && row.organisationId === area.organisationId)
  );
}

function isOpen({ confidential, ...area }: SomeReach, row: Row): boolean {
  if (!row.confidential || confidential === 'all') return true;
  return isKnownTo(area.personId, area.works, row) || inAny(confidential, row);
}

/** A personal tie opens what is confidential inside one's reach. */
function isKnownTo(me: string, works: boolean, row: Row): boolean {
  const tied = [row.namedIds, row.participantIds, row.approverIds].some((ids) => ids?.includes(me));
  return tied || row.requesterId === me || (works && row.assigneeId === me);
}

function inAny(functionIds: readonly string[], row: Row): boolean {
  return functionIds.length > 0 && (row.functionId == null || functionIds.includes(row.functionId));
}

function confidentialReach(actor: Actor, now: Date, edition?: Edition): SomeReach['confidential'] {
  const opening = standings(actor, 'ticket.openConfidential', now, edition).filter(
    ({ cell }) => cell.mode !== 'none' && cell.when === null,
  );
  if (opening.some(({ cell }) => cell.reach === 'organisation')) return 'all';
  return unique(opening.filter(({ cell }) => cell.reach === 'level').flatMap(functionOf));
}

/** One's own teams wherever the level says so, and the one team of each lent right. */
function teamsOf(actor: Actor, standing: readonly Standing[]): TeamReach[] {
  const own = unique(standing.filter(({ teamId }) => !teamId).flatMap(functionOf));
  return [
    ...(own.length > 0 ? [{ functionIds: own, teamIds: [...actor.teamIds] }] : []),
    ...standing.flatMap((one) => (one.teamId ? [{ functionIds: functionOf(one), teamIds: [one.teamId] }] : [])),
  ];
}

const functionOf = ({ holding }: Standing) => (holding ? [holding.functionId] : []);
const unique = (ids: string[]) => [...new Set(ids)];
