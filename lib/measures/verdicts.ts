import { z } from 'zod';
import type { Scope } from '@/lib/measures/scope';
import { decidedSql } from '@/lib/tickets/filter-measures';
import { Prisma } from '@/prisma/generated/client';

const { sql, join } = Prisma;

export const PROMISES = ['resolve', 'response', 'update'] as const;
export type PromiseName = (typeof PROMISES)[number];

const DECIDED = 1;
const MISSED = 2;
const LATE = 4;
const IMPORTED = 8;
const BITS = 4;

const Row = z.object({ bits: z.int(), hour: z.int().nullable(), tickets: z.int() });

export interface Sums {
  met: number;
  late: number;
  excused: number;
  imported: number;
}

export interface Verdicts {
  /** Tickets by what became of one promise; all zero where nothing was decided. */
  of(promise: PromiseName, when: 'current' | 'before'): Sums;
  /** Tickets whose solving was decided in the period, by the hour of the week (0 is Monday midnight) in which they were logged. */
  hours(): Map<number, Sums>;
}

/**
 * Every promise decided in the period, met or broken, by ticket, beside the period before: one pass over the clocks,
 * whose verdicts on a ticket are four bits a promise and period. One late clock makes a ticket late.
 */
export async function verdicts({ tx, now, period, where }: Scope): Promise<Verdicts> {
  const { from, to, before, zone } = period;
  const place = sql`CASE c.kind ${join(
    PROMISES.map((promise, index) => sql`WHEN ${promise} THEN ${index * BITS}::int`),
    ' ',
  )} END + CASE WHEN c.at >= ${from} THEN 0 ELSE ${PROMISES.length * BITS}::int END`;
  // Joined before it is grouped: over a UNION the planner knows the rows, never the groups.
  const rows = z.array(Row).parse(
    await tx.$queryRaw`
      SELECT v.bits, CASE WHEN v.bits & ${DECIDED}::int > 0 THEN ((date_part('isodow', v.local) - 1) * 24 + date_part('hour', v.local))::int END AS hour, count(*)::int AS tickets
      FROM (
        SELECT t."createdAt" AT TIME ZONE ${zone} AS local, bit_or(
          (${DECIDED}::int + c.missed::int * ${MISSED}::int + (c.missed AND NOT c.excused)::int * ${LATE}::int + c.imported::int * ${IMPORTED}::int) << (${place})
        ) AS bits
        FROM ${decidedSql(PROMISES, now, before, to)} JOIN "Ticket" t ON t.id = c."ticketId" WHERE ${where} GROUP BY t.id
      ) v GROUP BY 1, 2`,
  );
  return {
    of: (promise, when) => {
      const shift = BITS * (PROMISES.indexOf(promise) + (when === 'current' ? 0 : PROMISES.length));
      return sums(rows.map(({ bits, tickets }) => ({ verdict: bits >> shift, tickets })));
    },
    hours: () => {
      const byHour = new Map<number, z.infer<typeof Row>[]>();
      for (const row of rows) if (row.hour !== null) byHour.set(row.hour, [...(byHour.get(row.hour) ?? []), row]);
      return new Map(
        [...byHour].map(([hour, inside]) => [
          hour,
          sums(inside.map(({ bits, tickets }) => ({ verdict: bits, tickets }))),
        ]),
      );
    },
  };
}

function sums(rows: { verdict: number; tickets: number }[]): Sums {
  const sum = (holds: (verdict: number) => boolean) =>
    rows.reduce((total, { verdict, tickets }) => total + (verdict & DECIDED && holds(verdict) ? tickets : 0), 0);
  return {
    met: sum((verdict) => !(verdict & MISSED)),
    late: sum((verdict) => (verdict & LATE) > 0),
    excused: sum((verdict) => (verdict & (MISSED | LATE)) === MISSED),
    imported: sum((verdict) => (verdict & IMPORTED) > 0),
  };
}
