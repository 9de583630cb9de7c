import type { Tx } from '@/lib/context';
import { spelled } from '@/lib/search/candidates';
import { forgiven } from '@/lib/search/correct';
import { distance } from '@/lib/search/distance';
import { TICKET_WORDS } from '@/lib/search/ticket-query';
import { type Near, type TicketWord, wordByStem } from '@/lib/search/ticket-words';
import { Prisma } from '@/prisma/generated/client';

const { sql, join } = Prisma;
const SHORTEST = 4;
/** So many of the nearest are asked for in sight. */
const TRIED = 5;
/** A word of more tickets is looked for among the newest only. */
const MANY = 5000;
const NEWEST = 2000;

type Candidate = Near & { mistakes: number };

/**
 * For words that stand in no ticket of the area: the nearest that stand in one, by the stem that was asked. Frequent
 * words are known by the planner, rare ones by a table that the worker keeps. Only what the area holds is taken, so that
 * a nearer word of a ticket out of sight neither shows nor hides one in sight (behaviour 81).
 */
export async function nearestTicketWords(
  tx: Tx,
  area: Prisma.Sql,
  strange: readonly TicketWord[],
  all: number,
): Promise<Map<string, TicketWord>> {
  // What many tickets have is no slip, wherever it stands.
  const asked = strange.filter(({ word, named }) => !named && word.length >= SHORTEST && !/\d/.test(word));
  const stands = await standing(
    tx,
    asked.map((word) => byWord(area, word)),
  );
  const absent = asked.filter((_, at) => !stands[at]);
  const rare = await rareWords(tx, absent);
  const meant = new Map<string, TicketWord>();
  // The nearest is nearly always the one: each further one is asked for only where it stands nowhere in sight.
  let open = absent.map((one) => ({ stem: one.stem, candidates: nearest(one, rare, all) }));
  for (let at = 0; at < TRIED; at++) {
    open = open.filter(({ stem, candidates }) => !meant.has(stem) && candidates.length > at);
    const tried = open.flatMap(({ stem, candidates }) => candidates.slice(at, at + 1).map((near) => ({ stem, near })));
    const seen = await standing(
      tx,
      tried.map(({ near }) => byWord(area, wordOf(near), near.tickets)),
    );
    for (const [nth, { stem, near }] of tried.entries()) if (seen[nth]) meant.set(stem, wordOf(near));
  }
  return meant;
}

const wordOf = (near: Near) => wordByStem({ ...near, word: near.stem });

function nearest({ word, stem, near }: TicketWord, rare: readonly Rare[], all: number): Candidate[] {
  const named = new Set(near.map((one) => one.stem));
  const others = rare.filter((one) => one.asked === stem && !named.has(one.stem));
  return [...near, ...others.map((one) => ({ stem: one.stem, tickets: 0, all }))]
    .map((one) => ({ ...one, mistakes: distance(stem, one.stem) }))
    .filter((one) => one.mistakes > 0 && one.mistakes <= forgiven(word) && one.stem.length >= 3)
    .sort((a, b) => a.mistakes - b.mistakes || b.tickets - a.tickets || (a.stem < b.stem ? -1 : 1))
    .slice(0, TRIED);
}

interface Rare {
  asked: string;
  stem: string;
}

async function rareWords(tx: Tx, words: readonly TicketWord[]): Promise<Rare[]> {
  if (words.length === 0) return [];
  return tx.$queryRaw<Rare[]>`
    SELECT a.stem AS asked, n.stem FROM unnest(${words.map(({ stem }) => stem)}::text[]) a(stem) CROSS JOIN LATERAL (
      SELECT w.stem FROM "TicketWord" w WHERE w.stem % a.stem AND abs(length(w.stem) - length(a.stem)) <= 3
      ORDER BY similarity(w.stem, a.stem) DESC, w.stem LIMIT 20) n`;
}

/** Each on its own, and read whole before it is judged: a first hit cut off early is looked for row by row. */
const byWord = (area: Prisma.Sql, word: TicketWord, tickets = 0) =>
  tickets > MANY
    ? sql`(WITH fits AS MATERIALIZED (SELECT t.subject, t.description FROM "Ticket" t WHERE ${area} ORDER BY t."createdAt" DESC LIMIT ${NEWEST})
      SELECT EXISTS (SELECT 1 FROM fits t WHERE ${join([...spelled([word]), sql`${TICKET_WORDS} @@ (${word.query})`], ' AND ')}))`
    : sql`(WITH fits AS MATERIALIZED (SELECT 1 FROM "Ticket" t WHERE ${TICKET_WORDS} @@ (${word.query}) AND ${area})
      SELECT EXISTS (SELECT 1 FROM fits))`;

async function standing(tx: Tx, found: readonly Prisma.Sql[]): Promise<boolean[]> {
  if (found.length === 0) return [];
  const [row] = await tx.$queryRaw<{ found: boolean[] }[]>`SELECT ARRAY[${join([...found])}] AS found`;
  return row?.found ?? [];
}
