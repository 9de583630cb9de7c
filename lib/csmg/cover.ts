import { type Actor, functionsHeld } from './actor';
import { holds } from './conditions';
import type { Edition } from './edition';
import type { Facts, Row } from './row';
import { type Standing, standings } from './standing';

/** True when the row lies where this footing's cell reaches, confidentiality aside. */
export function covers(standing: Standing, actor: Actor, row: Row, now: Date): boolean {
  const { cell, holding } = standing;
  switch (cell.reach) {
    case 'level':
      return inFunction(standing, row);
    case 'own':
      return inFunction(standing, row) && row.authorId === actor.id;
    case 'assigned':
      return inFunction(standing, row) && row.assigneeId === actor.id;
    case 'team':
      return inFunction(standing, row) && inTeam(standing, actor, row);
    case 'buddy':
      return inFunction(standing, row) && row.authorId != null && actor.buddyOf.includes(row.authorId);
    case 'all':
      return holding !== null && (row.functionId == null || functionsHeld(actor, now).includes(row.functionId));
    case 'organisation':
      return true;
    case 'requester':
      return row.requesterId === actor.id;
    case 'shared':
      return row.requesterId === actor.id || isShared(actor, row);
    case 'approver':
      return row.approverIds?.includes(actor.id) ?? false;
    case 'participant':
      return row.participantIds?.includes(actor.id) ?? false;
    case 'involved':
      return isInvolved(actor, row, now);
  }
}

/** A row bound to no function belongs to every function, as a rule of the whole desk does. */
export function inFunction({ holding }: Standing, row: Row): boolean {
  return holding !== null && (row.functionId == null || row.functionId === holding.functionId);
}

/** True when confidentiality does not stand between this actor and the row. */
export function mayOpen(actor: Actor, row: Row, now: Date, edition?: Edition): boolean {
  if (!row.confidential || isPersonal(actor, row, now)) return true;
  const seen = { actor, now, row, facts: {} satisfies Facts };
  return standings(actor, 'ticket.openConfidential', now, edition).some(
    (standing) =>
      standing.cell.mode !== 'none' &&
      covers(standing, actor, row, now) &&
      (standing.cell.when === null || holds(standing.cell.when, seen)),
  );
}

/** Named on it, taking part in it, or working on it. Somebody whose levels have ended works on nothing. */
export function isInvolved(actor: Actor, row: Row, now: Date): boolean {
  return (
    (row.namedIds?.includes(actor.id) ?? false) ||
    (row.participantIds?.includes(actor.id) ?? false) ||
    (row.assigneeId === actor.id && functionsHeld(actor, now).length > 0)
  );
}

function isPersonal(actor: Actor, row: Row, now: Date): boolean {
  return row.requesterId === actor.id || (row.approverIds?.includes(actor.id) ?? false) || isInvolved(actor, row, now);
}

/** The common queue of a function, on no team's list yet, is within every team's reach. */
function inTeam({ teamId }: Standing, actor: Actor, row: Row): boolean {
  return row.teamId == null || (teamId ? row.teamId === teamId : actor.teamIds.includes(row.teamId));
}

function isShared(actor: Actor, row: Row): boolean {
  return actor.sharesOrganisation && actor.organisationId !== null && row.organisationId === actor.organisationId;
}
