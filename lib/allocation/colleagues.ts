import { z } from 'zod';
import type { Colleague } from '@/lib/allocation/eligibility';
import type { Tx } from '@/lib/context';
import { LEVELS } from '@/lib/csmg/levels';
import { Prisma } from '@/prisma/generated/client';

const { sql } = Prisma;

const Row = z.object({
  id: z.string(),
  name: z.string(),
  cap: z.int(),
  level: z.literal(LEVELS),
  teamIds: z.array(z.string()),
  open: z.int(),
  lastGivenAt: z.date().nullable(),
});

/**
 * Active people with a level in the function, their teams there and their load, in the order of names.
 * @param sight which tickets are counted; by default all, which is right for giving out work and wrong for a screen
 */
export async function listColleagues(
  tx: Tx,
  functionId: string,
  now: Date,
  sight: Prisma.Sql = sql`TRUE`,
): Promise<Colleague[]> {
  const rows = await tx.$queryRaw`
    SELECT p.id, p.name, p.cap, held.level, coalesce(member.teams, '{}') AS "teamIds", coalesce(work.open, 0) AS open, work."lastGivenAt"
    FROM "Person" p
    JOIN (
      SELECT h."personId", max(h.level) AS level FROM "LevelHolding" h
      WHERE h."functionId" = ${functionId}::uuid AND h."from" <= ${now} AND (h."to" IS NULL OR h."to" > ${now}) GROUP BY 1
    ) held ON held."personId" = p.id
    LEFT JOIN (
      SELECT m."personId", array_agg(m."teamId"::text) AS teams FROM "TeamMember" m
      JOIN "Team" team ON team.id = m."teamId" AND team."functionId" = ${functionId}::uuid GROUP BY 1
    ) member ON member."personId" = p.id
    LEFT JOIN (
      SELECT t."assigneeId", count(*)::int AS open, max(t."assignedAt") AS "lastGivenAt" FROM "Ticket" t
      WHERE t."assigneeId" IS NOT NULL AND t.state IN ('new', 'open', 'waiting', 'held', 'approval') AND ${sight} GROUP BY 1
    ) work ON work."assigneeId" = p.id
    WHERE p.active ORDER BY p.name`;
  return z.array(Row).parse(rows);
}
