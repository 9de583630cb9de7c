import type { Tx } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';
import { reach } from '@/lib/csmg/reach';
import { reachSql } from '@/lib/tickets/reach-sql';
import { Prisma } from '@/prisma/generated/client';

const { sql } = Prisma;
/** So many of the newest runs are counted. */
export const COUNTED = 5000;

const sight = (actor: Actor, now: Date) => reachSql(reach(actor, 'ticket.view', now));
const newest = (actor: Actor, now: Date, ruleId: string) => sql`
  SELECT r.id, r."completedAt" FROM "ProcedureRun" r JOIN "Ticket" t ON t.id = r."ticketId"
  WHERE r."ruleId" = ${ruleId}::uuid AND ${sight(actor, now)} ORDER BY r.id DESC LIMIT ${COUNTED}`;

export interface Conformance {
  runs: number;
  complete: number;
  /** Complete without a step left out. */
  whole: number;
  steps: { step: string; done: number; skipped: number }[];
}

/** How a procedure is followed, over the newest runs on tickets in sight. */
export async function conformanceOf(tx: Tx, actor: Actor, now: Date, ruleId: string): Promise<Conformance> {
  const [sum] = await tx.$queryRaw<Omit<Conformance, 'steps'>[]>`
    WITH run AS (${newest(actor, now, ruleId)})
    SELECT count(*)::int AS runs, count(run."completedAt")::int AS complete,
      count(*) FILTER (WHERE run."completedAt" IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM "ProcedureStep" s WHERE s."runId" = run.id AND s.skipped))::int AS whole
    FROM run`;
  const steps = await tx.$queryRaw<Conformance['steps']>`
    WITH run AS (${newest(actor, now, ruleId)})
    SELECT s.step, (count(*) FILTER (WHERE NOT s.skipped))::int AS done, (count(*) FILTER (WHERE s.skipped))::int AS skipped
    FROM run JOIN "ProcedureStep" s ON s."runId" = run.id GROUP BY s.step`;
  return { ...(sum ?? { runs: 0, complete: 0, whole: 0 }), steps };
}

export const RUN_FILTERS = ['all', 'complete', 'whole', 'open', 'skipped'] as const;
export type RunFilter = (typeof RUN_FILTERS)[number];

export interface RunRow {
  id: string;
  reference: string;
  subject: string;
  number: number;
  startedAt: Date;
  completedAt: Date | null;
  by: string;
  /** Steps left out, with the reasons given. */
  skipped: string[];
}

const WITH_SKIP = sql`EXISTS (SELECT 1 FROM "ProcedureStep" s WHERE s."runId" = r.id AND s.skipped)`;

/** The runs behind a figure, newest first. */
export async function listRuns(
  tx: Tx,
  actor: Actor,
  now: Date,
  ruleId: string,
  { filter = 'all', step, after, limit = 25 }: { filter?: RunFilter; step?: string; after?: string; limit?: number },
): Promise<{ items: RunRow[]; next: string | null }> {
  const narrowed = {
    all: sql`TRUE`,
    complete: sql`r."completedAt" IS NOT NULL`,
    whole: sql`r."completedAt" IS NOT NULL AND NOT ${WITH_SKIP}`,
    open: sql`r."completedAt" IS NULL`,
    skipped: WITH_SKIP,
  }[filter];
  const one = step
    ? sql`EXISTS (SELECT 1 FROM "ProcedureStep" s WHERE s."runId" = r.id AND s.step = ${step} AND s.skipped)`
    : sql`TRUE`;
  const rows = await tx.$queryRaw<RunRow[]>`
    SELECT r.id, t.reference, t.subject, v.number, r."startedAt", r."completedAt", p.name AS by,
      ARRAY(SELECT s.step || ': ' || s.reason FROM "ProcedureStep" s WHERE s."runId" = r.id AND s.skipped ORDER BY s.at) AS skipped
    FROM "ProcedureRun" r JOIN "Ticket" t ON t.id = r."ticketId" JOIN "RuleVersion" v ON v.id = r."versionId"
      JOIN "Person" p ON p.id = r."startedById"
    WHERE r."ruleId" = ${ruleId}::uuid AND ${sight(actor, now)} AND ${narrowed} AND ${one}
      AND ${after ? sql`r.id < ${after}::uuid` : sql`TRUE`}
    ORDER BY r.id DESC LIMIT ${limit + 1}`;
  const items = rows.slice(0, limit);
  return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}
