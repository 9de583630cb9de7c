import { z } from 'zod';
import { isTimeZone } from '@/lib/sla/zone';
import { momentAsked } from '@/lib/text';
import { COUNTING } from '@/lib/tickets/counting-sql';
import { Prisma } from '@/prisma/generated/client';

const { sql, join } = Prisma;

const VERDICTS = ['met', 'late', 'excused', 'kept', 'decided'] as const;
type Verdict = (typeof VERDICTS)[number];
const HOUR = /^([1-7])-(\d|1\d|2[0-3])@(.{1,64})$/;

/** What a figure needs to open exactly the tickets that it counts. */
export const MEASURE_FIELDS = {
  due_from: momentAsked,
  /** Verdict on a promise, of its clocks decided between `decided_from` and `decided_to`. */
  promise: z
    .string()
    .regex(new RegExp(`^(response|update|resolve|reply):(${VERDICTS.join('|')})$`))
    .optional()
    .catch(undefined),
  decided_from: momentAsked,
  decided_to: momentAsked,
  /** The verdict came with an import. */
  imported: z.enum(['yes', 'no']).optional().catch(undefined),
  /** Solved, or solved before and reopened, between two instants. */
  solved_from: momentAsked,
  solved_to: momentAsked,
  /** Solved or cancelled between two instants. */
  left_from: momentAsked,
  left_to: momentAsked,
  /** Logged in this hour of the week, Monday first, as clocks on the wall of a zone say it: `5-17@Europe/Lisbon`. */
  logged: z
    .string()
    .refine((value) => isTimeZone(HOUR.exec(value)?.[3] ?? ''))
    .optional()
    .catch(undefined),
};

const fields = z.object(MEASURE_FIELDS);
type MeasureFields = z.output<typeof fields>;

const between = (column: Prisma.Sql, from: Date | undefined, to: Date | undefined): Prisma.Sql[] => [
  ...(from ? [sql`${column} >= ${from}`] : []),
  ...(to ? [sql`${column} < ${to}`] : []),
];
const every = (parts: Prisma.Sql[]) => (parts.length > 0 ? join(parts, ' AND ') : sql`TRUE`);

export function measureSql(f: MeasureFields, now: Date): Prisma.Sql[] {
  const parts: Prisma.Sql[] = [];
  if (f.due_from) parts.push(sql`t."dueOrder" >= ${f.due_from}`);
  if (f.promise || f.decided_from || f.decided_to || f.imported) parts.push(promiseSql(f, now));
  if (f.solved_from || f.solved_to) {
    const happened = every(between(sql`e.at`, f.solved_from, f.solved_to));
    parts.push(
      sql`((t."resolvedAt" IS NOT NULL AND ${every(between(sql`t."resolvedAt"`, f.solved_from, f.solved_to))}) OR t.id IN (SELECT e."ticketId" FROM "Event" e WHERE e.type = 'ticket.reopened' AND ${happened}))`,
    );
  }
  if (f.left_from || f.left_to) parts.push(leftSql(f.left_from, f.left_to));
  const hour = f.logged ? HOUR.exec(f.logged) : null;
  if (hour)
    parts.push(
      sql`(extract(isodow FROM t."createdAt" AT TIME ZONE ${hour[3]}) = ${Number(hour[1])} AND extract(hour FROM t."createdAt" AT TIME ZONE ${hour[3]}) = ${Number(hour[2])})`,
    );
  return parts;
}

/** A cancelled ticket keeps no time of its own: its event does. */
function leftSql(from: Date | undefined, to: Date | undefined): Prisma.Sql {
  const happened = every(between(sql`e.at`, from, to));
  return sql`((t."resolvedAt" IS NOT NULL AND ${every(between(sql`t."resolvedAt"`, from, to))}) OR (t.state = 'cancelled' AND t."resolvedAt" IS NULL AND t.id IN (SELECT e."ticketId" FROM "Event" e WHERE e.type = 'ticket.cancelled' AND ${happened})))`;
}

/**
 * The clocks of these kinds that were decided between two instants, as the source "c" of a query: met, or broken. One
 * that ran over is broken from its due time on, whether or not the sweep has come by. Two branches that share no clock,
 * so that each is read from its own index alone.
 */
export function decidedSql(kinds: readonly string[], now: Date, from: Date | undefined, to: Date | undefined) {
  const stored = sql`coalesce(c."breachedAt", c."metAt")`;
  const until = to && to < now ? to : now;
  const columns = sql`c.kind, c."ticketId", c."excusedAt" IS NOT NULL AS excused, c.imported`;
  const source = sql`FROM "Clock" c WHERE c.kind IN (${join(kinds)})`;
  return sql`(
    SELECT ${columns}, ${stored} AS at, c."breachedAt" IS NOT NULL AS missed ${source} AND ${stored} IS NOT NULL AND ${every(between(stored, from, to))}
    UNION ALL
    SELECT ${columns}, c."dueAt" AS at, TRUE AS missed ${source} AND ${COUNTING} AND c."breachedAt" IS NULL AND ${every(between(sql`c."dueAt"`, from, until))}
  ) c`;
}

/** A broken clock stays broken when it is met later; a decision takes it out. */
const unexcused = sql`(c.missed AND NOT c.excused)`;
/** A ticket's verdict over its decided clocks of one kind: one late clock makes it late. */
export const VERDICT_SQL: Record<Verdict, Prisma.Sql> = {
  met: sql`NOT bool_or(c.missed)`,
  late: sql`bool_or(${unexcused})`,
  excused: sql`(bool_or(c.missed) AND NOT bool_or(${unexcused}))`,
  kept: sql`NOT bool_or(${unexcused})`,
  decided: sql`TRUE`,
};

function promiseSql(f: MeasureFields, now: Date): Prisma.Sql {
  const [kind = 'resolve', verdict] = (f.promise ?? 'resolve:decided').split(':');
  const imported =
    f.imported === undefined
      ? sql`TRUE`
      : f.imported === 'yes'
        ? sql`bool_or(c.imported)`
        : sql`NOT bool_or(c.imported)`;
  return sql`t.id IN (SELECT c."ticketId" FROM ${decidedSql([kind], now, f.decided_from, f.decided_to)} GROUP BY c."ticketId" HAVING ${VERDICT_SQL[verdict as Verdict]} AND ${imported})`;
}
