import { TICKET_WORDS } from '@/lib/search/ticket-query';
import type { TicketWord } from '@/lib/search/ticket-words';
import { Prisma } from '@/prisma/generated/client';

const { sql, join } = Prisma;

/** So many of the newest that fit are ranked; who looks for an older one narrows by date. */
const CANDIDATES = 60;
/** So many of the rarest words bring theirs, each on its own: the newest of a frequent word must not hide a rare one's. */
const RAREST = 3;
/** Words that more tickets have together are looked for among the newest only: to fetch all of them takes longer. */
const FETCHED = 5000;
const NEWEST = 4000;
/** So few are cut into words as they come. */
const CUT = 1000;

/** Ids of tickets of the area worth ranking: all that have every word, and those that have a rare one. */
export function candidates(area: Prisma.Sql, words: readonly TicketWord[], all: number): Prisma.Sql {
  return join([withAll(area, words, all), ...withRare(area, words)], ' UNION ');
}

/** Ids of tickets of the area that may be about the same: the newest of all, and those that have a rare word. */
export const alike = (area: Prisma.Sql, words: readonly TicketWord[]): Prisma.Sql =>
  join([sql`(SELECT id FROM ${newest(area, CUT)} t)`, ...withRare(area, words)], ' UNION ');

const withRare = (area: Prisma.Sql, words: readonly TicketWord[]) =>
  words.length > 1
    ? words
        .filter(({ rare }) => rare)
        .slice(0, RAREST)
        .map(({ query }) => byWords(area, query))
    : [];

function withAll(area: Prisma.Sql, words: readonly TicketWord[], all: number): Prisma.Sql {
  const whole = words.filter(({ typed }) => !typed);
  const number = (some: readonly TicketWord[]) => some.reduce((share, word) => share * word.share, all);
  // An index gathers all tickets with words of one beginning before it knows that few have the others too.
  if (whole.length > 0 && whole.length < words.length && number(whole) <= CUT)
    return byWords(area, allOf(whole), allOf(words));
  return number(words) > FETCHED ? amongNewest(area, words) : byWords(area, allOf(words));
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
const byWords = (area: Prisma.Sql, query: Prisma.Sql, also?: Prisma.Sql) => {
  const [texts, whole] = also
    ? [sql`, t.subject, t.description`, sql`WHERE ${TICKET_WORDS} @@ (${also})`]
    : [Prisma.empty, Prisma.empty];
  return sql`(
  WITH fits AS MATERIALIZED (SELECT t.id, t."createdAt"${texts} FROM "Ticket" t WHERE ${TICKET_WORDS} @@ (${query}) AND ${area})
  SELECT t.id FROM fits t ${whole} ORDER BY t."createdAt" DESC LIMIT ${CANDIDATES})`;
};

const newest = (area: Prisma.Sql, limit: number) =>
  sql`(SELECT t.id, t.subject, t.description, t."createdAt" FROM "Ticket" t WHERE ${area} ORDER BY t."createdAt" DESC LIMIT ${limit})`;

const amongNewest = (area: Prisma.Sql, words: readonly TicketWord[]) => sql`(
  SELECT t.id FROM ${newest(area, NEWEST)} t WHERE ${join([...spelled(words), sql`${TICKET_WORDS} @@ (${allOf(words)})`], ' AND ')}
  ORDER BY t."createdAt" DESC LIMIT ${CANDIDATES})`;

/**
 * Letters that a text with these words holds, which are found far sooner than a text is cut into words. English stems
 * are how their words begin, but for a last y, which turns into i.
 */
export const spelled = (words: readonly TicketWord[]) =>
  words
    .map(({ stem }) => stem.replace(/i$/, ''))
    .filter((letters) => /^[a-z0-9]+$/.test(letters))
    .map((letters) => sql`(t.subject || ' ' || t.description) COLLATE "C" ILIKE ${`%${letters}%`}`);
