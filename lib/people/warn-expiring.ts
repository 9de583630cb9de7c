import { differenceInSeconds } from 'date-fns';
import { z } from 'zod';
import { defineAct } from '@/lib/act';
import { record } from '@/lib/events/record';

const DAY = 86_400;
/** Days before its end at which a level's holder and supervisors are told. */
const STEPS = [1, 7, 30];

interface Ending {
  id: string;
  personId: string;
  functionId: string;
  level: number;
  to: Date;
}

/**
 * Tells of levels that end within 30, 7 and 1 days, each step once; an end that was moved is told anew. A level that is
 * followed by one as high does not count, nor does a deputy grant: its end is what was meant.
 */
export const warnExpiring = defineAct({
  name: 'level.warn',
  capabilities: [],
  schema: z.strictObject({ limit: z.int().min(1).max(1000).default(200) }),
  async run(ctx, { limit }): Promise<number> {
    // Two workers at one moment would both find the step untold.
    await ctx.tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('level.warn', 0))`;
    let told = 0;
    for (const days of STEPS) {
      const nearer = STEPS.filter((step) => step < days).at(-1) ?? 0;
      const ending = await ctx.tx.$queryRaw<Ending[]>`
        SELECT h.id, h."personId", h."functionId", h.level, h."to" FROM "LevelHolding" h
        JOIN "Person" p ON p.id = h."personId" AND p.active
        WHERE h."deputyForId" IS NULL AND h."from" <= ${ctx.now}
          AND h."to" > ${new Date(ctx.now.getTime() + nearer * DAY * 1000)}
          AND h."to" <= ${new Date(ctx.now.getTime() + days * DAY * 1000)}
          AND NOT EXISTS (SELECT 1 FROM "LevelHolding" n WHERE n."personId" = h."personId"
            AND n."functionId" = h."functionId" AND n.id <> h.id AND n.level >= h.level AND n."deputyForId" IS NULL
            AND n."from" <= h."to" AND (n."to" IS NULL OR n."to" > h."to"))
          AND NOT EXISTS (SELECT 1 FROM "Event" e WHERE e."subjectId" = h."personId" AND e.type = 'level.expiring'
            AND e.data->>'holdingId' = h.id::text AND (e.data->>'to')::timestamptz = h."to"
            AND (e.data->>'step')::int <= ${days})
        ORDER BY h."to" LIMIT ${limit - told}`;
      for (const { id, personId, functionId, level, to } of ending) {
        const left = Math.max(1, Math.ceil(differenceInSeconds(to, ctx.now) / DAY));
        const data = { holdingId: id, level, to: to.toISOString(), days: left, step: days };
        record(ctx, 'level.expiring', { subjectId: personId, functionId, data });
      }
      told += ending.length;
    }
    ctx.unchanged = told === 0;
    return told;
  },
});
