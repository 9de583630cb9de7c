import { z } from 'zod';
import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import { record } from '@/lib/events/record';
import { COUNTING } from '@/lib/tickets/counting-sql';

interface Broken {
  clockId: string;
  kind: string;
  dueAt: Date;
  id: string;
  functionId: string;
}

/**
 * Marks clocks whose due time has passed, at that time. A ticket that somebody is changing is left to the next run:
 * the change itself settles its clocks, and neither tells the same breach twice.
 */
export const sweepBreaches = defineAct({
  name: 'clock.sweep',
  capabilities: ['ticket.escalateHierarchical'],
  schema: z.strictObject({ limit: z.int().min(1).max(1000).default(200) }),
  async run(ctx, { limit }) {
    authorise(ctx, 'ticket.escalateHierarchical', {});
    const broken = await ctx.tx.$queryRaw<Broken[]>`
      WITH late AS (
        SELECT c.id AS "clockId", t.id, t."functionId" FROM "Clock" c JOIN "Ticket" t ON t.id = c."ticketId"
        WHERE ${COUNTING} AND c."breachedAt" IS NULL AND c."dueAt" < ${ctx.now}
        ORDER BY c."dueAt" LIMIT ${limit} FOR NO KEY UPDATE OF t SKIP LOCKED
      )
      UPDATE "Clock" c SET "breachedAt" = c."dueAt" FROM late
      WHERE c.id = late."clockId" AND ${COUNTING} AND c."breachedAt" IS NULL AND c."dueAt" < ${ctx.now}
      RETURNING c.id AS "clockId", c.kind, c."dueAt", late.id, late."functionId"`;
    for (const { clockId, kind, dueAt, ...ticket } of broken) {
      record(ctx, 'clock.breached', { ticket, data: { clockId, kind, dueAt: dueAt.toISOString() } });
    }
    ctx.unchanged = broken.length === 0;
    return broken.length;
  },
});
