import type { Tx } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';
import { reach } from '@/lib/csmg/reach';
import { candidates } from '@/lib/search/candidates';
import { nearestTicketWords } from '@/lib/search/correct-tickets';
import { decodePlace, encodePlace } from '@/lib/search/place';
import { type Piece, snippetOf } from '@/lib/search/snippet';
import { isNumbered, numbered } from '@/lib/search/ticket-query';
import { type TicketWord, ticketWords } from '@/lib/search/ticket-words';
import { wordsOf } from '@/lib/search/words';
import { filterSql, type TicketFilters } from '@/lib/tickets/filters';
import { viewerOf } from '@/lib/tickets/queries';
import { reachSql } from '@/lib/tickets/reach-sql';
import { Prisma, type TicketKind, type TicketState } from '@/prisma/generated/client';

const { sql, join } = Prisma;

export interface FoundTicket {
  id: string;
  reference: string;
  subject: string;
  state: TicketState;
  kind: TicketKind;
  requesterName: string;
  createdAt: Date;
  snippet: Piece[];
}
export interface FoundTickets {
  items: FoundTicket[];
  next: string | null;
  /** The words that were taken to be meant, where a word as typed stands in no ticket in sight. */
  corrected: string[];
}

interface Wish {
  q: string;
  filters?: TicketFilters;
  cursor?: string | null;
  limit?: number;
}

/** How much of what was asked, by worth, has to be in a ticket that has not all of it. */
const ENOUGH = 0.4;
const WEIGHED = sql`setweight(to_tsvector('english', t.subject), 'A') || to_tsvector('english', left(t.description, 20000))`;

/**
 * Tickets in sight by reference, old number or words, best first. Tickets with every word come first; then those with
 * the rare ones among them, so that a question finds what a list of all its words does not. Never reads the whole table:
 * words that too many tickets have only rank what the others found.
 */
export async function searchTickets(tx: Tx, actor: Actor, now: Date, wish: Wish): Promise<FoundTickets> {
  const { q, filters = {}, limit = 20 } = wish;
  const area = sql`${reachSql(reach(actor, 'ticket.view', now))} AND ${filterSql({ ...filters, q: undefined }, viewerOf(actor, now))}`;
  if (isNumbered(q)) {
    const known = await read(tx, sql`${area} AND ${numbered(q)}`, sql`1::float8`, null, limit);
    if (known.length > 0) return shown(known, limit, []);
  }
  const { words, all } = await ticketWords(tx, q);
  const page = (asked: readonly TicketWord[]) => {
    const worth = asked.reduce((sum, word) => sum + word.worth, 0);
    const found = sql`t.id IN (${candidates(area, asked, all)})`;
    return read(tx, found, scoreOf(asked), decodePlace(wish.cursor), limit, worth * ENOUGH);
  };
  const rows = words.length > 0 ? await page(words) : [];
  const strange = words.filter((word) => !rows.some((row) => formsOf(textOf(row), [word]).size > 0));
  const meant = await nearestTicketWords(tx, area, strange, all);
  if (meant.size === 0) return shown(rows, limit, words);
  const instead = words.map((word) => meant.get(word.stem) ?? word);
  return shown(await page(instead), limit, instead, [...meant.values()]);
}

const textOf = ({ subject, description }: Row) => `${subject} ${description}`;

const scoreOf = (words: readonly TicketWord[]) => {
  const parts = words.map(
    ({ query, inSubject, worth }) =>
      sql`CASE WHEN w.words @@ ${inSubject} THEN ${worth * 1.5}::float8 WHEN w.words @@ ${query} THEN ${worth}::float8 ELSE 0 END`,
  );
  return sql`round((${join(parts, ' + ')})::numeric, 6)::float8`;
};

type Row = Omit<FoundTicket, 'snippet'> & { description: string; score: number };

function read(
  tx: Tx,
  found: Prisma.Sql,
  score: Prisma.Sql,
  after: ReturnType<typeof decodePlace>,
  limit: number,
  least = 0,
): Promise<Row[]> {
  const beyond = after ? sql`(s.score, s.id) < (${after.score}::float8, ${after.ruleId}::uuid)` : sql`TRUE`;
  return tx.$queryRaw<Row[]>`
    SELECT s.id::text, s.reference, s.subject, s.state, s.kind, s."createdAt", s.description, s.score, p.name AS "requesterName" FROM (
      SELECT t.id, t.reference, t.subject, t.state, t.kind, t."createdAt", t."requesterId", left(t.description, 2000) AS description, ${score} AS score
      FROM "Ticket" t CROSS JOIN LATERAL (SELECT ${WEIGHED} AS words OFFSET 0) w
      WHERE ${found}) s JOIN "Person" p ON p.id = s."requesterId"
    WHERE s.score >= ${least}::float8 AND ${beyond} ORDER BY s.score DESC, s.id DESC LIMIT ${limit + 1}`;
}

function shown(
  rows: readonly Row[],
  limit: number,
  words: readonly TicketWord[],
  meant: readonly TicketWord[] = [],
): FoundTickets {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return {
    // Read from what is shown, so that a correction never tells a word of something else (behaviour 81).
    corrected: meant.flatMap((word) => [...formsOf(items.map(textOf).join(' '), [word])].slice(0, 1)),
    items: items.map(({ description, score: _, ...ticket }) => ({
      ...ticket,
      snippet: snippetOf(description, formsOf(description, words)),
    })),
    next: rows.length > limit && last ? encodePlace(last) : null,
  };
}

/** English stems are how their words begin, give or take an ending. */
const formsOf = (text: string, words: readonly TicketWord[]) =>
  new Set(
    wordsOf(text).filter((one) => words.some(({ stem }) => one.startsWith(stem) && one.length <= stem.length + 4)),
  );
