import { z } from 'zod';
import { type Count, range, share } from '@/lib/measures/count';
import { type Definition, definitionOf } from '@/lib/measures/definitions';
import type { Scope } from '@/lib/measures/scope';
import { Prisma } from '@/prisma/generated/client';

const { sql } = Prisma;
const COMMENTS = 4;
/** Fewer anonymous scores than this would be somebody's score; a mean then goes without them. */
const FEWEST = 5;
const SCORES = [5, 4, 3, 2, 1] as const;

const Row = z.object({ current: z.boolean(), score: z.int().nullable(), veiled: z.boolean(), tickets: z.int() });
const Comment = z.object({ reference: z.string(), score: z.int(), comment: z.string(), at: z.date() });

export interface Satisfaction {
  definition: Definition;
  mean: number | null;
  before: number | null;
  answers: Count;
  /** Solved tickets whose rating could be seen; a number without a list, because no list is cut by that right. */
  solved: number;
  /** Share of solved tickets that were rated. */
  response: number | null;
  scores: { score: number; tickets: Count }[];
  comments: z.infer<typeof Comment>[];
}

/** How people rated what was solved in the period, as far as the actor may see ratings. Null where they may see none. */
export async function satisfaction({ tx, period, where, count, ratings, scores }: Scope): Promise<Satisfaction> {
  const { from, to, before } = period;
  const solved = sql`t."resolvedAt" >= ${before} AND t."resolvedAt" < ${to} AND ${where} AND ${ratings}`;
  const [rows, comments] = await Promise.all([
    tx.$queryRaw`
      SELECT t."resolvedAt" >= ${from} AS current, r.score, r.score IS NOT NULL AND NOT ${scores} AS veiled,
        count(*)::int AS tickets
      FROM "Ticket" t LEFT JOIN "Rating" r ON r."ticketId" = t.id WHERE ${solved} GROUP BY 1, 2, 3`,
    tx.$queryRaw`
      SELECT t.reference, r.score, r.comment, r."changedAt" AS at
      FROM "Rating" r JOIN "Ticket" t ON t.id = r."ticketId"
      WHERE r.comment IS NOT NULL AND ${scores} AND t."resolvedAt" >= ${from} AND ${solved}
      ORDER BY r."changedAt" DESC LIMIT ${COMMENTS}`,
  ]);
  const known = z.array(Row).parse(rows);
  const current = known.filter((row) => row.current);
  const rated = current.filter((row) => row.score !== null);
  // What a list must not show is in no number that leads to one.
  const named = rated.filter((row) => !row.veiled);
  const answers = sum(named);
  const inside = range('resolved', from, to);
  const all = sum(current);
  return {
    definition: definitionOf('satisfaction'),
    mean: mean(rated),
    before: mean(known.filter((row) => !row.current && row.score !== null)),
    answers: count(answers, { ...inside, rated: '1,2,3,4,5' }),
    solved: all,
    response: share(sum(rated), all),
    scores: SCORES.map((score) => ({
      score,
      tickets: count(sum(named.filter((row) => row.score === score)), { ...inside, rated: String(score) }),
    })),
    comments: z.array(Comment).parse(comments),
  };
}

type Rated = z.infer<typeof Row>;
const sum = (rows: Rated[]) => rows.reduce((total, row) => total + row.tickets, 0);

/** Scores outside one's sight weigh as a group, or not at all. */
function mean(rows: Rated[]): number | null {
  const enough = sum(rows.filter((row) => row.veiled)) >= FEWEST;
  const weighed = enough ? rows : rows.filter((row) => !row.veiled);
  return share(
    weighed.reduce((total, row) => total + row.tickets * (row.score ?? 0), 0),
    sum(weighed),
  );
}
