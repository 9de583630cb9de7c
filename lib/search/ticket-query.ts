import { wordsOf } from '@/lib/search/words';
import { Prisma } from '@/prisma/generated/client';

const { sql } = Prisma;

/** As in the index Ticket_words, letter by letter. */
export const TICKET_WORDS = sql`to_tsvector('english', t.subject || ' ' || left(t.description, 20000))`;

const REFERENCE = /^([A-Za-z]{2,8}-?)?\d{1,9}$/;
export const isNumbered = (q: string): boolean => REFERENCE.test(q);

/** A ticket by its reference, in whatever writing, or by its old number. */
export const numbered = (q: string): Prisma.Sql =>
  /^\d+$/.test(q)
    ? sql`(t.reference IN (SELECT f.key || '-' || ${q} FROM "Function" f) OR t."externalNumber" = ${q})`
    : sql`(t.reference IN (${q.toUpperCase()}, ${q.toUpperCase().replace(/^([A-Z]+)-?/, '$1-')}) OR t."externalNumber" = ${q})`;

/** The word that may still be being typed: it is also how longer words begin. */
export const typedLast = (q: string): string | undefined => {
  const last = /[\s.?!]$/.test(q) ? undefined : wordsOf(q).at(-1);
  return last && last.length >= 3 ? last : undefined;
};

/**
 * What a list is narrowed to by words: every ticket that has all of them, from the index that search reads. A list has to
 * be whole and countable, so what has only some of the words is left to search.
 */
export function narrowedTo(q: string): Prisma.Sql {
  if (!isNumbered(q)) return allWords(q);
  if (!/^\d+$/.test(q)) return numbered(q);
  // Apart, because no index serves two questions at once.
  return sql`t.id IN (SELECT t.id FROM "Ticket" t WHERE ${numbered(q)} UNION SELECT t.id FROM "Ticket" t WHERE ${allWords(q)})`;
}

function allWords(q: string): Prisma.Sql {
  const typed = typedLast(q);
  if (!typed) return sql`${TICKET_WORDS} @@ plainto_tsquery('english', ${q})`;
  const before = q.slice(0, q.toLowerCase().lastIndexOf(typed));
  return sql`${TICKET_WORDS} @@ (plainto_tsquery('english', ${q}) ||
    (plainto_tsquery('english', ${before}) && (quote_literal(${typed}) || ':*')::tsquery))`;
}
