import { TICKET_WORDS } from '@/lib/search/ticket-query';
import type { TicketWord } from '@/lib/search/ticket-words';
import { Prisma } from '@/prisma/generated/client';

const { sql, join } = Prisma;

/** So many of the newest that fit are ranked; who looks for an older one narrows by date. */
const CANDIDATES = 60;
/** So many of the rarest words bring theirs, each on its own: the newest of a frequent word must not hide a rare one's. */
const RAREST = 3;
/** Words that more tickets have together are looked for among the newest only: to fetch all of them would take seconds. */
const FETCHED = 20_000;
const NEWEST = 1000;

/** Ids of tickets of the area worth ranking: all that have every word, and those that have a rare one. */
export function candidates(area: Prisma.Sql, words: readonly TicketWord[], all: number): Prisma.Sql {
  const together = words.reduce((share, word) => share * word.share, all);
  const every = (together > FETCHED ? amongNewest : byWords)(area, allOf(words));
  const rare = words.length > 1 ? words.filter(({ rare }) => rare).slice(0, RAREST) : [];
  return join([every, ...rare.map(({ query }) => byWords(area, query))], ' UNION ');
}

const allOf = (words: readonly TicketWord[]) =>
  join(
    words.map(({ query }) => query),
    ' && ',
  );

/**
 * Kept apart from its order and limit on purpose: the planner takes cutting words for free, and would cut those of one
 * ticket after the other, newest first, where the index knows at once.
 */
const byWords = (area: Prisma.Sql, query: Prisma.Sql) => sql`(
  WITH fits AS MATERIALIZED (SELECT t.id, t."createdAt" FROM "Ticket" t WHERE ${TICKET_WORDS} @@ (${query}) AND ${area})
  SELECT id FROM fits ORDER BY "createdAt" DESC LIMIT ${CANDIDATES})`;

const amongNewest = (area: Prisma.Sql, query: Prisma.Sql) => sql`(
  SELECT t.id FROM (SELECT t.id, t.subject, t.description, t."createdAt" FROM "Ticket" t WHERE ${area} ORDER BY t."createdAt" DESC LIMIT ${NEWEST}) t
  WHERE ${TICKET_WORDS} @@ (${query}) ORDER BY t."createdAt" DESC LIMIT ${CANDIDATES})`;
