import type { Tx } from '@/lib/context';
import { typedLast } from '@/lib/search/ticket-query';
import { wordsOf } from '@/lib/search/words';
import { Prisma } from '@/prisma/generated/client';

const { sql } = Prisma;

/** As many tickets may be looked at for words that only some of them need to have. */
const LOOKED_AT = 1000;
const MOST = 12;
/** What a beginning may stand for is not known; it is taken for so large a part of all tickets. */
const TYPED = 0.002;

export interface TicketWord {
  /** As it was typed. */
  word: string;
  stem: string;
  query: Prisma.Sql;
  /** The same, in the subject only. */
  inSubject: Prisma.Sql;
  /** The part of all tickets that has it, as the planner knows it. */
  share: number;
  /** Rarer words tell more. */
  worth: number;
  /** Few enough tickets have it to look at all of them. */
  rare: boolean;
  /** It is among the frequent words that the planner knows by name. */
  named: boolean;
  /** It may be only a beginning: the last word while one types. */
  typed: boolean;
  /** Frequent words that are written much like it; none for a word that is frequent itself. */
  near: readonly Near[];
}

export interface Near {
  stem: string;
  tickets: number;
  all: number;
}

interface Known extends Near {
  word: string;
  near?: readonly Near[];
}

/**
 * The words of a question as tickets have them, rarest first, with how many tickets that is: read from the planner's own
 * statistics, so that nothing is counted. A word that they do not name is rarer than all that they name.
 */
export async function ticketWords(tx: Tx, q: string): Promise<{ words: TicketWord[]; all: number }> {
  const asked = [...new Set(wordsOf(q))].slice(0, 2 * MOST);
  const known = asked.length > 0 ? await readKnown(tx, asked) : [];
  const last = typedLast(q);
  const each = [...new Map(known.map((one) => [one.stem, one])).values()];
  each.sort((a, b) => a.tickets - b.tickets);
  let looked = 0;
  const words = each.slice(0, MOST).map((one) => {
    looked += one.tickets;
    return wordByStem(one, { typed: one.word === last, rare: looked <= LOOKED_AT });
  });
  return { words, all: known[0]?.all ?? 0 };
}

/** A word with what is known of it. A beginning may stand for any number of words: it is no word to go by alone. */
export const wordByStem = (
  { word, stem, tickets, all, near = [] }: Known,
  { typed, rare } = { typed: false, rare: tickets <= LOOKED_AT },
): TicketWord => ({
  ...{ word, stem },
  query: asQuery(stem, '', typed ? word : null),
  inSubject: asQuery(stem, 'A', typed ? word : null),
  share: typed ? Math.max(tickets / all, TYPED) : tickets / all,
  worth: Math.log(1 + all / (tickets + 1)) + 0.1,
  rare: !typed && rare,
  named: tickets > 0,
  typed,
  near,
});

const asQuery = (stem: string, part: '' | 'A', beginning: string | null) => {
  const whole = sql`(quote_literal(${stem}) || ${`:${part}`.replace(/:$/, '')})::tsquery`;
  return beginning ? sql`(${whole} || (quote_literal(${beginning}) || ${`:${part}*`})::tsquery)` : whole;
};

const readKnown = (tx: Tx, asked: readonly string[]) => tx.$queryRaw<Known[]>`
  WITH stats AS (SELECT u.word, u.share FROM pg_stats s CROSS JOIN LATERAL unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs) AS u(word, share)
    WHERE s.schemaname = current_schema() AND s.tablename = 'Ticket_words' AND u.word IS NOT NULL),
  size AS (SELECT greatest(reltuples, 1)::float8 AS "all" FROM pg_class WHERE oid = '"Ticket"'::regclass)
  SELECT a.word, l.stem, (coalesce(k.share, 0) * size."all")::float8 AS tickets, size."all", n.near
  FROM unnest(${asked}::text[]) WITH ORDINALITY AS a(word, at)
    CROSS JOIN LATERAL (SELECT sextant_stem('en', a.word) AS stem) l CROSS JOIN size LEFT JOIN stats k ON k.word = l.stem
    CROSS JOIN LATERAL (SELECT coalesce(json_agg(json_build_object('stem', s.word, 'tickets', s.share * size."all", 'all', size."all")), '[]') AS near
      FROM (SELECT s.word, s.share FROM stats s
        WHERE k.word IS NULL AND abs(length(s.word) - length(l.stem)) <= 3 AND similarity(s.word, l.stem) >= 0.2
        ORDER BY similarity(s.word, l.stem) DESC, s.share DESC LIMIT 20) s) n
  WHERE l.stem IS NOT NULL ORDER BY a.at`;
