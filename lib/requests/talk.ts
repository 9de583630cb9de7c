import type { CustomerRequest, RequestFile } from '@/lib/requests/request';
import type { TimelineEvent } from '@/lib/tickets/timeline';

const TOLD = {
  'ticket.waited': 'waited',
  'ticket.resolved': 'resolved',
  'ticket.resolutionAccepted': 'accepted',
  'ticket.closed': 'closed',
  'ticket.cancelled': 'cancelled',
  'ticket.approved': 'approved',
  'ticket.refused': 'refused',
  'ticket.reopened': 'reopened',
} as const;
type Told = (typeof TOLD)[keyof typeof TOLD] | 'acceptedBy' | 'closedByTime';

export type TalkEntry =
  | { kind: 'message'; id: string; at: Date; author: string; mine: boolean; body: string; files: RequestFile[] }
  | { kind: 'event'; id: string; at: Date; what: Told; who: string | null; body: string | null };

/** A request as a conversation: what was asked first, then every public word and what came of it, in order. */
export function talkOf(request: CustomerRequest, viewerId: string): TalkEntry[] {
  const { ticket, story, files } = request;
  const { messages, events } = story;
  // A request begun from a reply to a closed one has its first words as a message as well.
  const [first] = messages;
  const told =
    first?.fromCustomer && first.body === ticket.description && first.at.getTime() === ticket.createdAt.getTime();
  const opening: TalkEntry[] = told
    ? []
    : [
        {
          kind: 'message',
          id: ticket.id,
          at: ticket.createdAt,
          author: ticket.requester.name,
          mine: ticket.requester.id === viewerId,
          body: ticket.description,
          files,
        },
      ];
  const said = messages.map(
    (message): TalkEntry => ({
      kind: 'message',
      id: message.id,
      at: message.at,
      author: message.author.name,
      mine: message.authorId === viewerId,
      body: message.body,
      files: message.attachments,
    }),
  );
  const happened = events.flatMap((event) => entryOf(event, events, viewerId) ?? []);
  return [...opening, ...said, ...happened].sort((a, b) => a.at.getTime() - b.at.getTime());
}

function entryOf(event: TimelineEvent, all: readonly TimelineEvent[], viewerId: string): TalkEntry | null {
  const what = TOLD[event.type as keyof typeof TOLD];
  if (!what) return null;
  const base = { kind: 'event' as const, id: event.id, at: event.at, who: event.actorName, body: null };
  if (what === 'resolved') return { ...base, what, body: String(event.data.resolution ?? '') || null };
  if (what === 'accepted') return { ...base, what: event.actorId === viewerId ? 'accepted' : 'acceptedBy' };
  if (what === 'reopened') return { ...base, what, body: event.reason };
  if (what === 'closed') {
    // Accepting closes in the same breath: one line is enough.
    if (all.some((other) => other.type === 'ticket.resolutionAccepted' && other.at.getTime() === event.at.getTime()))
      return null;
    return { ...base, what: event.data.cause === 'time' ? 'closedByTime' : 'closed' };
  }
  return { ...base, what };
}
