import type { Tx } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';
import { invalid } from '@/lib/errors';
import type { EventType } from '@/lib/events/catalogue';
import { momentAsked } from '@/lib/text';
import { hearsInside } from '@/lib/tickets/hearing';
import type { Event, Message, Prisma } from '@/prisma/generated/client';

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

/** A page of what was said and what happened. */
export interface Story {
  messages: TimelineMessage[];
  events: TimelineEvent[];
  /** The end of this page; null for the newest. */
  until: Date | null;
  /** The end of the page before; null where there is none. */
  earlier: Date | null;
}

interface PageAsked {
  /** The id of the last one that was read. */
  after?: string | null;
  limit?: number;
}

/** What a page shows at once: the newest, and a way to what came before. */
const SHOWN = { messages: 200, events: 400 };

const heardMessages = (ticketId: string, inside: boolean): Prisma.MessageWhereInput =>
  inside ? { ticketId } : { ticketId, visibility: 'public' };
const heardEvents = (ticketId: string, inside: boolean): Prisma.EventWhereInput =>
  inside ? { ticketId } : { ticketId, type: { in: [...PUBLIC_EVENTS] } };
const beyond = ({ at, id }: { at: Date; id: string }) => ({ OR: [{ at: { gt: at } }, { at, id: { gt: id } }] });
const oldestFirst: [{ at: 'asc' }, { id: 'asc' }] = [{ at: 'asc' }, { id: 'asc' }];
const newestFirst: [{ at: 'desc' }, { id: 'desc' }] = [{ at: 'desc' }, { id: 'desc' }];
const strange = () => invalid({ cursor: 'This cursor does not belong to this list; start again without one' });

/** Which page of a story an address asks for: `?until=` is an instant, anything else the newest. */
export function storyUntil(asked: unknown): Date | null {
  return momentAsked.parse(asked) ?? null;
}

/** What was said and what happened, oldest first, as far back as fits a page; `inside` with what is internal. */
export async function readStory(tx: Tx, ticketId: string, inside: boolean, until: Date | null): Promise<Story> {
  const span = until ? { at: { lte: until } } : {};
  const [messages, events] = await Promise.all([
    tx.message.findMany({
      where: { ...heardMessages(ticketId, inside), ...span },
      include: withAuthor,
      orderBy: newestFirst,
      take: SHOWN.messages + 1,
    }),
    tx.event.findMany({
      where: { ...heardEvents(ticketId, inside), ...span },
      orderBy: newestFirst,
      take: SHOWN.events + 1,
    }),
  ]);
  // The first that no longer fits, and whatever stands at its moment, begin the page before.
  const left = [messages[SHOWN.messages]?.at, events[SHOWN.events]?.at].filter((at) => at !== undefined);
  const earlier = left.length > 0 ? new Date(Math.max(...left.map(Number))) : null;
  const shown = ({ at }: { at: Date }) => earlier === null || at > earlier;
  return {
    messages: messages.filter(shown).reverse(),
    events: await asTold(tx, events.filter(shown).reverse(), inside),
    ...{ until, earlier },
  };
}

/** The conversation, oldest first; what is internal only for whoever hears it. @throws INVALID on a strange cursor */
export async function listMessages(
  tx: Tx,
  actor: Actor,
  now: Date,
  ticketId: string,
  { after, limit = 50 }: PageAsked = {},
): Promise<TimelineMessage[]> {
  const heard = heardMessages(ticketId, await hearsInside(tx, actor, now, ticketId));
  const last = after ? await tx.message.findFirst({ where: { ...heard, id: after } }) : null;
  if (after && !last) throw strange();
  const where = { ...heard, ...(last ? beyond(last) : {}) };
  return tx.message.findMany({ where, include: withAuthor, orderBy: oldestFirst, take: limit });
}

/** One message of a ticket, if this actor hears it. */
export async function findMessage(
  tx: Tx,
  actor: Actor,
  now: Date,
  ticketId: string,
  id: string,
): Promise<TimelineMessage | null> {
  const heard = heardMessages(ticketId, await hearsInside(tx, actor, now, ticketId));
  return tx.message.findFirst({ where: { ...heard, id }, include: withAuthor });
}

/** What happened, oldest first. @throws INVALID on a strange cursor */
export async function listEvents(
  tx: Tx,
  actor: Actor,
  now: Date,
  ticketId: string,
  { after, limit = 50 }: PageAsked = {},
): Promise<TimelineEvent[]> {
  const inside = await hearsInside(tx, actor, now, ticketId);
  const heard = heardEvents(ticketId, inside);
  const last = after ? await tx.event.findFirst({ where: { ...heard, id: after } }) : null;
  if (after && !last) throw strange();
  const where = { ...heard, ...(last ? beyond(last) : {}) };
  return asTold(tx, await tx.event.findMany({ where, orderBy: oldestFirst, take: limit }), inside);
}

/** With the names of who did it. */
async function asTold(tx: Tx, events: readonly Event[], inside: boolean): Promise<TimelineEvent[]> {
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
