import type { RecordedEvent } from '@/lib/context';
import type { EventData, EventType } from '@/lib/events/catalogue';
import type { ImportIncident } from '@/lib/imports/schema';

/** Something that happened over there, at its own time and by its own author. */
export type Happened = {
  [T in EventType]: { type: T; at: Date; by: string | null; data: EventData<T> };
}[EventType];

export interface Ids {
  functionId: string;
  person(name: string): string;
  team(name: string): string;
  waitingReason(waitingFor: 'customer' | 'internal' | null): string;
}

type Change = ImportIncident['changes'][number];

/** The log of an incident as our events: what each row changed, and where nothing that we know did, that it was worked on. */
export function historyOf(incident: ImportIncident, ids: Ids): Happened[] {
  const { kind, priority, impact, urgency, channel, subject, openedAt, openedBy } = incident;
  const happened: Happened[] = [
    {
      type: 'ticket.logged',
      at: openedAt,
      by: openedBy ?? incident.requester,
      data: { kind, priority, impact, urgency, channel, subject },
    },
  ];
  let reopened = 0;
  let before: Change = { at: openedAt, by: null, team: null, assignee: null, priority, state: 'new', waitingFor: null };
  for (const change of incident.changes) {
    const told = [...moved(before, change, ids), ...turned(before, change, incident, ids, () => ++reopened)];
    happened.push(
      ...(told.length > 0 ? told : [{ type: 'ticket.updated' as const, at: change.at, by: change.by, data: {} }]),
    );
    before = change;
  }
  return [...happened, ...ending(before, incident)];
}

function moved(before: Change, { at, by, team, assignee }: Change, ids: Ids): Happened[] {
  const told: Happened[] = [];
  const { functionId } = ids;
  if (team && team !== before.team)
    told.push({
      ...{ type: 'ticket.allocated', at, by },
      data: {
        ...{ fromFunctionId: functionId, toFunctionId: functionId },
        fromTeamId: before.team ? ids.team(before.team) : null,
        toTeamId: ids.team(team),
      },
    });
  if (assignee !== before.assignee)
    told.push(
      assignee
        ? {
            type: 'ticket.assigned',
            at,
            by,
            data: { from: before.assignee && ids.person(before.assignee), to: ids.person(assignee) },
          }
        : { type: 'ticket.unassigned', at, by, data: { from: before.assignee && ids.person(before.assignee) } },
    );
  return told;
}

function turned(before: Change, change: Change, incident: ImportIncident, ids: Ids, count: () => number): Happened[] {
  const { at, by, state } = change;
  if (state === before.state && change.waitingFor === before.waitingFor) return [];
  const wasOver = before.state === 'resolved' || before.state === 'closed';
  if (state === 'waiting')
    return [
      {
        type: 'ticket.waited',
        at,
        by,
        data: { waitingReason: ids.waitingReason(change.waitingFor), until: null, pauses: [] },
      },
    ];
  if (state === 'resolved') return [solved(at, by, incident)];
  if (state === 'closed')
    return [
      ...(before.state === 'resolved' ? [] : [solved(at, by, incident)]),
      { type: 'ticket.closed', at, by, data: { cause: 'person' } },
    ];
  if (state === 'cancelled') return [{ type: 'ticket.cancelled', at, by, data: {} }];
  if (wasOver) return [{ type: 'ticket.reopened', at, by, data: { cause: 'not-fixed', count: count() } }];
  if (before.state === 'waiting') return [{ type: 'ticket.resumed', at, by, data: { cause: 'person' } }];
  return [];
}

/** What the dates say beyond the last row. */
function ending({ state }: Change, incident: ImportIncident): Happened[] {
  const { resolvedAt, closedAt, resolvedBy } = incident;
  return [
    ...(resolvedAt && state !== 'resolved' && state !== 'closed' ? [solved(resolvedAt, resolvedBy, incident)] : []),
    ...(closedAt && state !== 'closed'
      ? [{ type: 'ticket.closed' as const, at: closedAt, by: null, data: { cause: 'time' } }]
      : []),
  ];
}

const solved = (at: Date, by: string | null, { resolution, resolutionCode }: ImportIncident): Happened => ({
  type: 'ticket.resolved',
  at,
  by,
  data: { code: resolutionCode ?? 'solved', resolution: resolution ?? '', closeDueAt: null },
});

/** Tells events apart, so that a second reading adds only what is new. */
export const markOf = (event: Pick<RecordedEvent, 'type'> & { at: Date; data: object }): string =>
  `${event.type} ${event.at.toISOString()} ${JSON.stringify(Object.entries(event.data).sort(([a], [b]) => (a < b ? -1 : 1)))}`;
