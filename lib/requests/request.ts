import { type RequestParts, requestParts } from '@/lib/catalogue/request-parts';
import type { Actor } from '@/lib/csmg/actor';
import { can } from '@/lib/csmg/can';
import { prisma } from '@/lib/db/client';
import { standingFor, standingSelect } from '@/lib/requests/queries';
import type { Standing } from '@/lib/requests/standing';
import { waitingLabels } from '@/lib/requests/waiting-labels';
import { afterBusinessDays } from '@/lib/sla/business-days';
import type { ExplainLine } from '@/lib/sla/explain';
import { type Survey, surveyOf } from '@/lib/surveys/survey-of';
import { rowOf } from '@/lib/tickets/claim';
import { explainClock } from '@/lib/tickets/explain';
import { findMove } from '@/lib/tickets/lifecycle';
import { pinnedPromise } from '@/lib/tickets/promise';
import { getTicket, type TicketDetail } from '@/lib/tickets/queries';
import { readStory, type Story, storyUntil, type TimelineEvent } from '@/lib/tickets/timeline';

export interface RequestPromise {
  kind: 'response' | 'resolve';
  dueAt: Date | null;
  metAt: Date | null;
  breachedAt: Date | null;
  /** "Why this time", line by line. */
  lines: ExplainLine[] | null;
}

export interface RequestFile {
  id: string;
  name: string;
  size: number;
}

export interface CustomerRequest {
  ticket: TicketDetail;
  standing: Standing;
  /** Public words only. */
  story: Story;
  /** Files of the description itself. */
  files: RequestFile[];
  promises: RequestPromise[];
  /** Answers, agreement and progress of a request from the catalogue. */
  parts: RequestParts;
  /** What it is rated under; null where it is not asked about. */
  survey: Survey | null;
  deskZone: string | null;
  mine: boolean;
  /** Until when a word opens it again instead of starting anew. */
  reopensUntil: Date | null;
  may: { write: boolean; decide: boolean; withdraw: boolean; rate: boolean };
}

const RATING_DAYS = 7;

/**
 * One request for whoever may see it, with public words only.
 * @param until which page of its story, see `storyUntil`
 * @throws NOT_FOUND
 */
export async function getRequest(
  actor: Actor,
  now: Date,
  reference: string,
  until?: unknown,
  again = 2,
): Promise<CustomerRequest> {
  const ticket = await getTicket(prisma, actor, now, reference);
  const [row, story, files, promised, opened, parts, survey] = await Promise.all([
    prisma.ticket.findUniqueOrThrow({ where: { id: ticket.id }, select: { ...standingSelect, version: true } }),
    readStory(prisma, ticket.id, false, storyUntil(until)),
    prisma.attachment.findMany({
      where: { ticketId: ticket.id, messageId: null, visibility: 'public' },
      select: { id: true, name: true, size: true },
    }),
    pinnedPromise(prisma, ticket),
    clockEvents(ticket.id),
    requestParts(prisma, ticket.id),
    surveyOf(prisma, ticket),
  ]);
  // A page tells of one moment: what moved on while it was read is read again.
  if (row.version !== ticket.version && again > 0) return getRequest(actor, now, reference, until, again - 1);
  const labels = await waitingLabels([row]);
  const promises = await Promise.all(
    (['response', 'resolve'] as const)
      .flatMap((kind) => ticket.clocks.filter((clock) => clock.kind === kind))
      .map(async (clock) => ({
        kind: clock.kind as RequestPromise['kind'],
        dueAt: clock.dueAt,
        metAt: clock.metAt,
        breachedAt: clock.breachedAt,
        lines: clock.imported ? null : await explainClock(prisma, clock, opened, now),
      })),
  );
  const reopensUntil =
    promised && ticket.resolvedAt
      ? afterBusinessDays(promised.calendar, ticket.resolvedAt, promised.level.reopenDays)
      : null;
  return {
    ticket,
    standing: standingFor(row, labels, now),
    story,
    files,
    promises,
    parts,
    survey,
    deskZone: promised?.calendar.timeZone ?? null,
    mine: ticket.requesterId === actor.id,
    reopensUntil,
    may: mayDo(actor, now, ticket, survey),
  };
}

/** The clocks' own story is the desk's; the sum that it comes to is the customer's to see. */
async function clockEvents(ticketId: string): Promise<TimelineEvent[]> {
  const events = await prisma.event.findMany({
    where: { ticketId, OR: [{ type: { startsWith: 'clock.' } }, { type: 'ticket.waited' }] },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    take: 2000,
  });
  return events.map((event) => ({
    ...event,
    type: event.type as TimelineEvent['type'],
    data: event.data as Record<string, unknown>,
    // Who set a due time, and why, is said within the desk.
    reason: event.type === 'clock.dueSet' ? null : event.reason,
    actorName: null,
    deputyForName: null,
  }));
}

function mayDo(actor: Actor, now: Date, ticket: TicketDetail, survey: Survey | null): CustomerRequest['may'] {
  const row = rowOf({
    ...ticket,
    participantIds: ticket.participants.filter((one) => one.role !== 'named').map((one) => one.person.id),
    namedIds: ticket.participants.filter((one) => one.role === 'named').map((one) => one.person.id),
  });
  const rated = ticket.rating?.at;
  const changeable = !rated || now.getTime() - rated.getTime() <= RATING_DAYS * 86_400_000;
  return {
    write: can(actor, 'ticket.writeAsRequester', now, row).allowed && ticket.state !== 'merged',
    decide: ticket.state === 'resolved' && can(actor, 'ticket.acceptResolution', now, row).allowed,
    withdraw: Boolean(findMove(ticket.state, 'cancel')) && can(actor, 'ticket.cancel', now, row).allowed,
    rate: ticket.state === 'closed' && changeable && survey !== null && can(actor, 'ticket.rate', now, row).allowed,
  };
}
