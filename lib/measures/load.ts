import { z } from 'zod';
import { LEVELS, type Level } from '@/lib/csmg/levels';
import { reach } from '@/lib/csmg/reach';
import type { Count } from '@/lib/measures/count';
import { type Definition, definitionOf } from '@/lib/measures/definitions';
import type { Scope } from '@/lib/measures/scope';
import { Prisma } from '@/prisma/generated/client';

const { sql, join } = Prisma;

const Row = z.object({
  id: z.string(),
  name: z.string(),
  cap: z.int(),
  level: z.literal(LEVELS),
  open: z.int(),
  late: z.int(),
});

export interface PersonLoad {
  id: string;
  name: string;
  cap: number;
  level: Level;
  open: Count;
  late: Count;
}

export interface Load {
  definition: Definition;
  /** Below the level that analyses figures only one's own load is named (rule 15 of 3E). */
  named: boolean;
  people: PersonLoad[];
}

/** Open work a person owns now, beside what they should own at most; in the order of names, never of load. */
export async function load({ tx, actor, now, functions, where, count }: Scope): Promise<Load> {
  const analysed = reach(actor, 'measure.analyse', now);
  const named = analysed.scope === 'some' && functions.every((one) => analysed.functionIds.includes(one.id));
  const ids = join(functions.map((one) => sql`${one.id}::uuid`));
  const rows = await tx.$queryRaw`
    SELECT p.id, p.name, p.cap, held.level, coalesce(work.open, 0) AS open, coalesce(work.late, 0) AS late
    FROM "Person" p
    JOIN (
      SELECT h."personId", max(h.level) AS level FROM "LevelHolding" h
      WHERE h."functionId" IN (${ids}) AND h."deputyForId" IS NULL AND h."from" <= ${now} AND (h."to" IS NULL OR h."to" > ${now}) GROUP BY 1
    ) held ON held."personId" = p.id
    LEFT JOIN (
      SELECT t."assigneeId", count(*)::int AS open, (count(*) FILTER (WHERE t."dueOrder" < ${now}))::int AS late
      FROM "Ticket" t WHERE t."assigneeId" IS NOT NULL AND t.state IN ('new', 'open', 'waiting', 'held', 'approval') AND ${where} GROUP BY 1
    ) work ON work."assigneeId" = p.id
    WHERE p.active AND ${named ? sql`(work.open > 0 OR EXISTS (SELECT 1 FROM "TeamMember" m JOIN "Team" team ON team.id = m."teamId" WHERE m."personId" = p.id AND team."functionId" IN (${ids})))` : sql`p.id = ${actor.id}::uuid`}
    ORDER BY p.name`;
  return {
    definition: definitionOf('load'),
    named,
    people: z
      .array(Row)
      .parse(rows)
      .map(({ id, open, late, ...person }) => {
        const mine = { state: 'unresolved', assignee: id };
        return {
          id,
          ...person,
          open: count(open, mine),
          late: count(late, { ...mine, due_before: now.toISOString() }),
        };
      }),
  };
}
