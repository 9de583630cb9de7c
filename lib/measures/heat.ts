import { z } from 'zod';
import { type Count, range, share } from '@/lib/measures/count';
import { type Definition, definitionOf } from '@/lib/measures/definitions';
import type { Scope } from '@/lib/measures/scope';
import { decidedSql, VERDICT_SQL } from '@/lib/tickets/filter-measures';

/** Fewer decided tickets say nothing about an hour. */
const ENOUGH = 5;

const Row = z.object({ day: z.int(), hour: z.int(), met: z.int(), late: z.int() });

export interface HeatHour {
  /** 1 is Monday. */
  day: number;
  hour: number;
  value: number | null;
  met: number;
  late: Count;
  /** Too few tickets to judge the hour by. */
  few: boolean;
}

export interface Heat {
  definition: Definition;
  hours: HeatHour[];
  /** The hour that keeps its promises least, where that lies well below the whole. */
  worst: HeatHour | null;
  whole: number | null;
}

const WELL_BELOW = 0.03;

/** Resolved in time, by the hour of the week in which the ticket was logged: where the average hides something. */
export async function heat({ tx, now, period, where, count }: Scope): Promise<Heat> {
  const { from, to, zone } = period;
  const rows = await tx.$queryRaw`
    SELECT extract(isodow FROM v.at)::int AS day, extract(hour FROM v.at)::int AS hour,
      count(*) FILTER (WHERE v.met)::int AS met, count(*) FILTER (WHERE v.late)::int AS late
    FROM (
      SELECT min(t."createdAt") AT TIME ZONE ${zone} AS at, ${VERDICT_SQL.met} AS met, ${VERDICT_SQL.late} AS late
      FROM ${decidedSql(['resolve'], now, from, to)} JOIN "Ticket" t ON t.id = c."ticketId"
      WHERE ${where} GROUP BY c."ticketId"
    ) v GROUP BY 1, 2`;
  const decided = range('decided', from, to);
  const hours = z
    .array(Row)
    .parse(rows)
    .filter(({ met, late }) => met + late > 0)
    .map(({ day, hour, met, late }) => ({
      day,
      hour,
      met,
      value: share(met, met + late),
      late: count(late, { promise: 'resolve:late', ...decided, logged: `${day}-${hour}@${zone}` }),
      few: met + late < ENOUGH,
    }));
  const met = hours.reduce((sum, one) => sum + one.met, 0);
  const late = hours.reduce((sum, one) => sum + one.late.value, 0);
  const whole = share(met, met + late);
  const [worst] = hours.filter((one) => !one.few).sort((a, b) => (a.value ?? 1) - (b.value ?? 1));
  const hides = worst && whole !== null && (worst.value ?? 1) < whole - WELL_BELOW;
  return { definition: definitionOf('heat'), hours, whole, worst: hides ? worst : null };
}
