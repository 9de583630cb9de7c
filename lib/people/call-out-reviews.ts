import { subYears } from 'date-fns';
import { z } from 'zod';
import { defineAct } from '@/lib/act';
import { record } from '@/lib/events/record';

interface Due {
  id: string;
  personId: string;
  functionId: string;
  level: number;
  since: Date;
}

/** Tells holder and supervisors of levels that nobody has looked at for a year, once a year. They go on meanwhile. */
export const callOutReviews = defineAct({
  name: 'level.callOutReviews',
  capabilities: [],
  schema: z.strictObject({ limit: z.int().min(1).max(1000).default(200) }),
  async run(ctx, { limit }): Promise<number> {
    // Two workers at one moment would both find it untold.
    await ctx.tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('level.callOutReviews', 0))`;
    const due = await ctx.tx.$queryRaw<Due[]>`
      SELECT h.id, h."personId", h."functionId", h.level, seen.since FROM "LevelHolding" h
      JOIN "Person" p ON p.id = h."personId" AND p.active
      CROSS JOIN LATERAL (SELECT coalesce(h."reviewedAt", h."from") AS since) seen
      WHERE h."deputyForId" IS NULL AND (h."to" IS NULL OR h."to" > ${ctx.now}) AND seen.since <= ${subYears(ctx.now, 1)}
        AND NOT EXISTS (SELECT 1 FROM "Event" e WHERE e."subjectId" = h."personId" AND e.type = 'level.reviewDue'
          AND e.data->>'holdingId' = h.id::text AND (e.data->>'since')::timestamptz = seen.since)
      ORDER BY seen.since LIMIT ${limit}`;
    for (const { id, personId, functionId, level, since } of due) {
      const data = { holdingId: id, level, since: since.toISOString() };
      record(ctx, 'level.reviewDue', { subjectId: personId, functionId, data });
    }
    ctx.unchanged = due.length === 0;
    return due.length;
  },
});
