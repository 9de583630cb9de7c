import { z } from 'zod';
import { range, share } from '@/lib/measures/count';
import { definitionOf } from '@/lib/measures/definitions';
import type { Share } from '@/lib/measures/first-contact';
import type { Scope } from '@/lib/measures/scope';

const Row = z.object({ solved: z.int(), reopened: z.int(), solvedBefore: z.int(), reopenedBefore: z.int() });

const none = { solved: 0, reopened: 0, solvedBefore: 0, reopenedBefore: 0 };

/** Of what was solved, how much was taken up again. A ticket that is open once more has lost its time of solving: its event tells. */
export async function reopened({ tx, period, where, count }: Scope): Promise<Share> {
  const { from, to, before } = period;
  const rows = await tx.$queryRaw`
    SELECT count(*) FILTER (WHERE s.current)::int AS solved, count(*) FILTER (WHERE s.current AND s.reopened)::int AS reopened,
      count(*) FILTER (WHERE s.earlier)::int AS "solvedBefore", count(*) FILTER (WHERE s.earlier AND s.reopened)::int AS "reopenedBefore"
    FROM (
      SELECT t."reopenCount" > 0 AS reopened,
        coalesce(t."resolvedAt" >= ${from}, FALSE) OR coalesce(again.current, FALSE) AS current,
        coalesce(t."resolvedAt" < ${from}, FALSE) OR coalesce(again.earlier, FALSE) AS earlier
      FROM "Ticket" t
      LEFT JOIN (
        SELECT e."ticketId", bool_or(e.at >= ${from}) AS current, bool_or(e.at < ${from}) AS earlier FROM "Event" e
        WHERE e.type = 'ticket.reopened' AND e.at >= ${before} AND e.at < ${to} GROUP BY 1
      ) again ON again."ticketId" = t.id
      WHERE (t."resolvedAt" >= ${before} AND t."resolvedAt" < ${to} OR again."ticketId" IS NOT NULL) AND ${where}
    ) s`;
  const [row = none] = z.array(Row).parse(rows);
  const solved = range('solved', from, to);
  return {
    definition: definitionOf('reopened'),
    value: share(row.reopened, row.solved),
    before: share(row.reopenedBefore, row.solvedBefore),
    part: count(row.reopened, { ...solved, reopened: 'yes' }),
    whole: count(row.solved, solved),
  };
}
