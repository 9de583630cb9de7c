import type { Tx } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';
import { invalid } from '@/lib/errors';
import type { EventType } from '@/lib/events/catalogue';
import { hearsInside } from '@/lib/tickets/hearing';
import type { Message, Prisma } from '@/prisma/generated/client';

/** What customers see of a ticket's life; everything else is the desk's own. */
export const PUBLIC_EVENTS: readonly EventType[] = [
  'ticket.logged',
  'ticket.waited',
  'ticket.resumed',
  'ticket.resolved',
  'ticket.resolutionAccepted',
  'ticket.closed',
  'ticket.cancelled',
  'ticket.approved',
  'ticket.refused',
  'ticket.reopened',
  'ticket.rated',
];

const withAuthor = {
  author: { select: { id: true, name: true } },
  attachments: { select: { id: true, name: true, type: true, size: true } },
} satisfies Prisma.MessageInclude;
export type TimelineMessage = Message & Prisma.MessageGetPayload<{ include: typeof withAuthor }>;

export interface TimelineEvent {
  id: string;
  at: Date;
  type: EventType;
  actorId: string | null;
  actorName: string | null;
  actorKind: string;
  actorLevel: number | null;
  deputyForName: string | null;
  reason: string | null;
  data: Record<string, unknown>;
}

/** The conversation, oldest first; what is internal only for whoever hears it. */
export async function listMessages(tx: Tx, actor: Actor, now: Date, ticketId: string): Promise<TimelineMessage[]> {
  const where: Prisma.MessageWhereInput = { ticketId, ...(await audible(tx, actor, now, ticketId)) };
  return tx.message.findMany({ where, include: withAuthor, orderBy: [{ at: 'asc' }, { id: 'asc' }], take: 500 });
}

const audible = async (...asked: Parameters<typeof hearsInside>): Promise<Prisma.MessageWhereInput> =>
  (await hearsInside(...asked)) ? {} : { visibility: 'public' };

/** One message of a ticket, if this actor hears it. */
export async function findMessage(
  tx: Tx,
  actor: Actor,
  now: Date,
  ticketId: string,
  id: string,
): Promise<TimelineMessage | null> {
  const heard = await audible(tx, actor, now, ticketId);
  return tx.message.findFirst({ where: { id, ticketId, ...heard }, include: withAuthor });
}

/** What happened, oldest first; `after` an event id pages on. */
export async function listEvents(
  tx: Tx,
  actor: Actor,
  now: Date,
  ticketId: string,
  { after, limit = 500 }: { after?: string | null; limit?: number } = {},
): Promise<TimelineEvent[]> {
  const last = after
    ? await tx.event.findFirst({ where: { id: after, ticketId }, select: { at: true, id: true } })
    : null;
  if (after && !last) throw invalid({ cursor: 'This cursor does not belong to this list; start again without one' });
  const inside = await hearsInside(tx, actor, now, ticketId);
  const events = await tx.event.findMany({
    where: {
      ticketId,
      ...(inside ? {} : { type: { in: [...PUBLIC_EVENTS] } }),
      ...(last ? { OR: [{ at: { gt: last.at } }, { at: last.at, id: { gt: last.id } }] } : {}),
    },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    take: limit,
  });
  const ids = [...new Set(events.flatMap((event) => [event.actorId, event.deputyForId]).filter((id) => id !== null))];
  const people = new Map(
    (await tx.person.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })).map((person) => [
      person.id,
      person.name,
    ]),
  );
  return events.map((event) => ({
    id: event.id,
    at: event.at,
    type: event.type as EventType,
    actorId: event.actorId,
    actorName: event.actorId ? (people.get(event.actorId) ?? null) : null,
    actorKind: event.actorKind,
    actorLevel: event.actorLevel,
    deputyForName: event.deputyForId ? (people.get(event.deputyForId) ?? null) : null,
    reason: event.reason,
    data: inside ? (event.data as Record<string, unknown>) : toldOutside(event.data as Record<string, unknown>),
  }));
}

/** Which tickets were resolved together is the desk's own: they are other people's. */
const toldOutside = ({ also: _also, with: _with, ...data }: Record<string, unknown>) => data;
