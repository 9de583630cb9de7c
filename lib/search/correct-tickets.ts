import type { Tx } from '@/lib/context';
import { forgiven } from '@/lib/search/correct';
import { distance } from '@/lib/search/distance';
import { TICKET_WORDS } from '@/lib/search/ticket-query';
import { type TicketWord, wordByStem } from '@/lib/search/ticket-words';
import { Prisma } from '@/prisma/generated/client';

const { sql, join } = Prisma;
const SHORTEST = 4;

/**
 * For words that stand in no ticket of the area: the nearest among those that the planner knows to be frequent, by the
 * stem that was asked. No list of words is kept for it, so no write has to keep one.
 */
export async function nearestTicketWords(
  tx: Tx,
  area: Prisma.Sql,
  strange: readonly TicketWord[],
): Promise<Map<string, TicketWord>> {
  const asked = strange.flatMap((one) => {
    const best = one.word.length >= SHORTEST && !/\d/.test(one.word) ? nearest(one) : null;
    return best ? [{ ...one, best }] : [];
  });
  const absent = asked.length > 0 ? await withoutTicket(tx, area, asked) : [];
  return new Map(absent.map(({ stem, best }) => [stem, wordByStem({ ...best, word: best.stem })]));
}

function nearest({ word, stem, near }: TicketWord) {
  const [best] = near
    .map((one) => ({ ...one, mistakes: distance(stem, one.stem) }))
    .filter((one) => one.mistakes > 0 && one.mistakes <= forgiven(word) && one.stem.length >= 3)
    .sort((a, b) => a.mistakes - b.mistakes || b.tickets - a.tickets);
  return best;
}

/** Each on its own, and read whole before it is judged: a first hit cut off early is looked for row by row. */
async function withoutTicket<T extends TicketWord>(tx: Tx, area: Prisma.Sql, words: readonly T[]): Promise<T[]> {
  const found = words.map(
    ({
      query,
    }) => sql`(WITH fits AS MATERIALIZED (SELECT 1 FROM "Ticket" t WHERE ${TICKET_WORDS} @@ (${query}) AND ${area})
      SELECT EXISTS (SELECT 1 FROM fits))`,
  );
  const [row] = await tx.$queryRaw<{ found: boolean[] }[]>`SELECT ARRAY[${join(found)}] AS found`;
  return words.filter((_, at) => !row?.found[at]);
}
