import { z } from 'zod';
import { type Count, range, share } from '@/lib/measures/count';
import { type Definition, definitionOf } from '@/lib/measures/definitions';
import type { Scope } from '@/lib/measures/scope';
import { decidedSql, VERDICT_SQL } from '@/lib/tickets/filter-measures';

export const PROMISES = ['resolve', 'response', 'update'] as const;
export type PromiseName = (typeof PROMISES)[number];

const Row = z.object({
  kind: z.enum(PROMISES),
  current: z.boolean(),
  met: z.int(),
  late: z.int(),
  excused: z.int(),
  imported: z.int(),
});

/** How one promise was kept, by ticket. */
export interface Attainment {
  definition: Definition;
  promise: PromiseName;
  /** Met among met and late; what was excused by a decision is left out. Null: nothing was decided. */
  value: number | null;
  /** The same with excused ones counted as late. */
  strict: number | null;
  before: number | null;
  decided: Count;
  met: Count;
  late: Count;
  excused: Count;
  /** Verdicts that came with an import; they count like the others and are marked. */
  imported: Count;
}

/** Promises decided in the period, met or broken, by ticket, beside the period before. */
export async function attainment({ tx, now, period, where, count }: Scope): Promise<Attainment[]> {
  const { from, to, before } = period;
  const rows = await tx.$queryRaw`
    SELECT v.kind, v.current, count(*) FILTER (WHERE v.met)::int AS met, count(*) FILTER (WHERE v.late)::int AS late,
      count(*) FILTER (WHERE v.excused)::int AS excused, count(*) FILTER (WHERE v.imported)::int AS imported
    FROM (
      SELECT c.kind, c.at >= ${from} AS current, ${VERDICT_SQL.met} AS met, ${VERDICT_SQL.late} AS late, ${VERDICT_SQL.excused} AS excused, bool_or(c.imported) AS imported
      FROM ${decidedSql(PROMISES, now, before, to)} JOIN "Ticket" t ON t.id = c."ticketId"
      WHERE ${where} GROUP BY c."ticketId", c.kind, 2
    ) v GROUP BY v.kind, v.current`;
  const known = z.array(Row).parse(rows);
  return PROMISES.map((promise) => {
    const now_ = known.find((row) => row.kind === promise && row.current);
    const then = known.find((row) => row.kind === promise && !row.current);
    const { met, late, excused, imported } = now_ ?? { met: 0, late: 0, excused: 0, imported: 0 };
    const decided = range('decided', from, to);
    return {
      definition: definitionOf(promise),
      promise,
      value: share(met, met + late),
      strict: share(met, met + late + excused),
      before: then ? share(then.met, then.met + then.late) : null,
      decided: count(met + late + excused, { promise: `${promise}:decided`, ...decided }),
      met: count(met, { promise: `${promise}:met`, ...decided }),
      late: count(late, { promise: `${promise}:late`, ...decided }),
      excused: count(excused, { promise: `${promise}:excused`, ...decided }),
      imported: count(imported, { promise: `${promise}:decided`, imported: 'yes', ...decided }),
    };
  });
}
