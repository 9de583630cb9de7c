import { z } from 'zod';
import { type Count, range, share } from '@/lib/measures/count';
import { type Definition, definitionOf } from '@/lib/measures/definitions';
import type { Scope } from '@/lib/measures/scope';
import { FIRST_CONTACT } from '@/lib/tickets/filters';

const Row = z.object({ current: z.boolean(), solved: z.int(), first: z.int() });

/** A share of tickets, with both of its numbers. */
export interface Share {
  definition: Definition;
  value: number | null;
  before: number | null;
  part: Count;
  whole: Count;
}

/** Solved in the first answer: no other team, no escalation, no reopening, one public answer at most (behaviour 108). */
export async function firstContact({ tx, period, where, count }: Scope): Promise<Share> {
  const { from, to, before } = period;
  const rows = await tx.$queryRaw`
    SELECT t."resolvedAt" >= ${from} AS current, count(*)::int AS solved, count(*) FILTER (WHERE ${FIRST_CONTACT})::int AS first
    FROM "Ticket" t WHERE t."resolvedAt" >= ${before} AND t."resolvedAt" < ${to} AND ${where} GROUP BY 1`;
  const known = z.array(Row).parse(rows);
  const now = known.find((row) => row.current);
  const then = known.find((row) => !row.current);
  const solved = range('resolved', from, to);
  return {
    definition: definitionOf('firstContact'),
    value: share(now?.first ?? 0, now?.solved ?? 0),
    before: share(then?.first ?? 0, then?.solved ?? 0),
    part: count(now?.first ?? 0, { ...solved, first_contact: 'yes' }),
    whole: count(now?.solved ?? 0, solved),
  };
}
