import type { Tx } from '@/lib/context';
import { forgiven } from '@/lib/search/correct';
import { distance } from '@/lib/search/distance';
import { TICKET_WORDS } from '@/lib/search/ticket-query';
import { type TicketWord, wordByStem } from '@/lib/search/ticket-words';
import { Prisma } from '@/prisma/generated/client';

const { sql, join } = Prisma;
const SHORTEST = 4;

interface Near {
  stem: string;
  near: string;
  tickets: number;
  all: number;
}

/**
 * For words that stand in no ticket of the area: the nearest among those that the planner knows to be frequent, by the
 * stem that was asked. No list of words is kept for it, so no write has to keep one.
 */
export async function nearestTicketWords(
  tx: Tx,
  area: Prisma.Sql,
  strange: readonly TicketWord[],
): Promise<Map<string, TicketWord>> {
  const asked = strange.filter(({ word, named }) => word.length >= SHORTEST && !/\d/.test(word) && !named);
  const absent = asked.length > 0 ? await withoutTicket(tx, area, asked) : [];
  if (absent.length === 0) return new Map();
  const near = await tx.$queryRaw<Near[]>`
    WITH stats AS (SELECT u.word, u.share FROM pg_stats s CROSS JOIN LATERAL unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs) AS u(word, share)
      WHERE s.schemaname = current_schema() AND s.tablename = 'Ticket_words' AND u.word IS NOT NULL),
    size AS (SELECT greatest(reltuples, 1)::float8 AS "all" FROM pg_class WHERE oid = '"Ticket"'::regclass)
    SELECT a.stem, n.word AS near, (n.share * size."all")::float8 AS tickets, size."all"
    FROM unnest(${absent.map(({ stem }) => stem)}::text[]) AS a(stem) CROSS JOIN size CROSS JOIN LATERAL (
      SELECT s.word, s.share FROM stats s WHERE abs(length(s.word) - length(a.stem)) <= 3 AND similarity(s.word, a.stem) >= 0.2 ORDER BY similarity(s.word, a.stem) DESC, s.share DESC LIMIT 20) n`;
  return new Map(
    absent.flatMap(({ word, stem }) => {
      const [best] = near
        .filter((one) => one.stem === stem)
        .map((one) => ({ ...one, mistakes: distance(stem, one.near) }))
        .filter(({ near: found, mistakes }) => mistakes > 0 && mistakes <= forgiven(word) && found.length >= 3)
        .sort((a, b) => a.mistakes - b.mistakes || b.tickets - a.tickets);
      return best
        ? [[stem, wordByStem({ word: best.near, stem: best.near, tickets: best.tickets, all: best.all })]]
        : [];
    }),
  );
}

/** Each on its own, and read whole before it is judged: a first hit cut off early is looked for row by row. */
async function withoutTicket(tx: Tx, area: Prisma.Sql, words: readonly TicketWord[]): Promise<readonly TicketWord[]> {
  const found = words.map(
    ({
      query,
    }) => sql`(WITH fits AS MATERIALIZED (SELECT 1 FROM "Ticket" t WHERE ${TICKET_WORDS} @@ (${query}) AND ${area})
      SELECT EXISTS (SELECT 1 FROM fits))`,
  );
  const [row] = await tx.$queryRaw<{ found: boolean[] }[]>`SELECT ARRAY[${join(found)}] AS found`;
  return words.filter((_, at) => !row?.found[at]);
}
