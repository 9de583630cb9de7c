import type { Actor } from '@/lib/csmg/actor';
import type { Facts } from '@/lib/csmg/can';
import { type ClockKind, clockState } from '@/lib/sla/clock';
import { allowedVerbs } from '@/lib/tickets/allowed';
import type { Linked } from '@/lib/tickets/around';
import { rowOf } from '@/lib/tickets/claim';
import { hearsInternal } from '@/lib/tickets/hearing';
import type { TicketDetail } from '@/lib/tickets/queries';

interface Viewer {
  actor: Actor;
  now: Date;
}

/** The ticket as the contract says it, for one viewer. */
export const presentTicket = (
  ticket: TicketDetail,
  links: readonly Linked[],
  { actor, now }: Viewer,
  known: Facts = {},
) => ({
  ...presentLine(ticket, { actor, now }),
  links: links.map(({ role, reference }) => ({ kind: role, to: reference })),
  allowed: allowedVerbs(
    actor,
    now,
    ticket,
    rowOf({
      ...ticket,
      namedIds: peopleOf(ticket, (role) => role === 'named'),
      participantIds: peopleOf(ticket, (role) => role !== 'named'),
    }),
    known,
  ),
});

const peopleOf = (ticket: TicketDetail, fits: (role: string) => boolean) =>
  ticket.participants.filter(({ role }) => fits(role)).map(({ person }) => person.id);

/** The same without what only the single page needs. */
export function presentLine(ticket: TicketDetail, { actor, now }: Viewer) {
  const { id, reference, externalNumber, kind, state, waitingReason, waitingUntil, priority, impact, urgency } = ticket;
  const { subject, description, category, channel, confidential, version, createdAt, updatedAt } = ticket;
  const { resolvedAt, closedAt, reopenCount, nextDueAt, requester, assignee, service } = ticket;
  const participants = ticket.participants.map(({ role, person }) => ({ role, personId: person.id }));
  const inside = hearsInternal(actor, now, { ...ticket, participants });
  return {
    ...{ id, reference, externalNumber },
    function: { id: ticket.function.id, key: ticket.function.key, name: ticket.function.name },
    team: ticket.team,
    ...{ kind, state, waitingReason, waitingUntil, priority, impact, urgency, subject, description },
    requester: { id: requester.id, name: requester.name, email: requester.email },
    assignee: assignee && { id: assignee.id, name: assignee.name, email: inside ? assignee.email : null },
    service: service && { id: service.id, key: service.key, name: service.title },
    ...{ category, channel, confidential, version, createdAt, updatedAt, resolvedAt, closedAt },
    resolution: ticket.resolution ? { code: ticket.resolutionCode ?? '', text: ticket.resolution } : null,
    reopenCount,
    mergedInto: ticket.mergedInto?.reference ?? null,
    nextDueAt,
    clocks: ticket.clocks.map((clock) => presentClock(clock, now)),
  };
}

export function presentClock(clock: TicketDetail['clocks'][number], now: Date) {
  const { id, kind, target, startedAt, dueAt, dueByHandAt, metAt, breachedAt, stoppedAt, excusedAt, imported } = clock;
  const state = clockState({ ...clock, kind: kind as ClockKind }, now);
  return { id, kind, state, target, startedAt, dueAt, dueByHandAt, metAt, breachedAt, stoppedAt, excusedAt, imported };
}
