import type { Actor } from '@/lib/csmg/actor';
import { prisma } from '@/lib/db/client';
import { type Standing, standingOf } from '@/lib/requests/standing';
import { waitingLabels } from '@/lib/requests/waiting-labels';
import { listTickets } from '@/lib/tickets/queries';
import { seesRating } from '@/lib/tickets/rating-sight';
import type { Prisma } from '@/prisma/generated/client';

/** Customers go on with what is solved until they have said that it is: it counts as theirs to close. */
const SHELVES = {
  open: ['new', 'open', 'waiting', 'held', 'approval', 'resolved'],
  over: ['closed', 'cancelled', 'merged'],
  all: [],
} as const;
export type Shelf = keyof typeof SHELVES;
export const isShelf = (word: unknown): word is Shelf => typeof word === 'string' && word in SHELVES;

/** What a sentence on a request needs; messages inside the desk are never read here. */
export const standingSelect = {
  id: true,
  reference: true,
  subject: true,
  state: true,
  functionId: true,
  requesterId: true,
  createdAt: true,
  updatedAt: true,
  firstResponseAt: true,
  resolvedAt: true,
  closedAt: true,
  waitingReason: true,
  waitingUntil: true,
  requester: { select: { name: true } },
  assignee: { select: { name: true } },
  mergedInto: { select: { reference: true } },
  rating: { select: { score: true, anonymous: true, personId: true } },
  clocks: { select: { kind: true, dueAt: true, metAt: true, breachedAt: true, stoppedAt: true } },
  held: { where: { state: 'waiting' }, select: { id: true }, take: 1 },
  messages: {
    where: { visibility: 'public', fromCustomer: false },
    select: { body: true, at: true },
    orderBy: { at: 'desc' },
    take: 1,
  },
} satisfies Prisma.TicketSelect;
export type StandingRow = Prisma.TicketGetPayload<{ select: typeof standingSelect }>;

export interface RequestLine {
  reference: string;
  subject: string;
  state: StandingRow['state'];
  createdAt: Date;
  closedAt: Date | null;
  mine: boolean;
  requester: string;
  rated: number | null;
  standing: Standing;
}

interface Wish {
  shelf: Shelf;
  /** Everybody's of a sharing organisation, not only one's own. */
  shared?: boolean;
  q?: string;
  cursor?: string | null;
  limit?: number;
}

/** One's requests, last touched first. @throws INVALID on a foreign cursor */
export async function listRequests(
  actor: Actor,
  now: Date,
  { shelf, shared = false, q, cursor, limit = 20 }: Wish,
): Promise<{ items: RequestLine[]; next: string | null }> {
  const whose = shared && actor.sharesOrganisation ? {} : { requester: 'me' };
  const found = await listTickets(
    prisma,
    actor,
    now,
    { ...whose, q, state: [...SHELVES[shelf]], sort: 'updated' },
    { cursor, limit },
  );
  const rows = await prisma.ticket.findMany({
    where: { id: { in: found.items.map((item) => item.id) } },
    select: standingSelect,
  });
  const labels = await waitingLabels(rows);
  const lines = new Map(rows.map((row) => [row.id, lineOf(row, labels, actor, now)]));
  return { items: found.items.flatMap((item) => lines.get(item.id) ?? []), next: found.next };
}

/** What waits for the person themselves stands on top. */
export const needFirst = (lines: readonly RequestLine[]): RequestLine[] =>
  [...lines].sort((a, b) => RANK[a.standing.act ?? 'none'] - RANK[b.standing.act ?? 'none']);
const RANK = { answer: 0, decide: 1, none: 2 };

function lineOf(row: StandingRow, labels: Labels, actor: Actor, now: Date): RequestLine {
  return {
    reference: row.reference,
    subject: row.subject,
    state: row.state,
    createdAt: row.createdAt,
    closedAt: row.closedAt,
    mine: row.requesterId === actor.id,
    requester: row.requester.name,
    rated: row.rating && seesRating(actor, now, row, row.rating) ? row.rating.score : null,
    standing: standingFor(row, labels, now),
  };
}

type Labels = Awaited<ReturnType<typeof waitingLabels>>;

export function standingFor(row: StandingRow, labels: Labels, now: Date): Standing {
  const [lastWord] = row.messages;
  return standingOf(
    {
      ...row,
      assignee: row.assignee?.name ?? null,
      waits: labels(row),
      lastWord: lastWord ?? null,
      beingPrepared: row.held.length > 0 || row.state === 'held',
      mergedInto: row.mergedInto?.reference ?? null,
    },
    now,
  );
}
