import { z } from 'zod';
import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import { record } from '@/lib/events/record';

interface Late {
  heldId: string;
  id: string;
  functionId: string;
}

/** Tells the next checkers, once, that something waited too long for its check. It never goes out by itself (3E-4). */
export const callOutHeld = defineAct({
  name: 'held.callOut',
  capabilities: ['ticket.escalateHierarchical'],
  schema: z.strictObject({ limit: z.int().min(1).max(1000).default(200) }),
  async run(ctx, { limit }): Promise<number> {
    authorise(ctx, 'ticket.escalateHierarchical', {});
    const late = await ctx.tx.$queryRaw<Late[]>`
      WITH late AS (
        SELECT h.id FROM "Held" h
        WHERE h.state = 'waiting' AND h."remindedAt" IS NULL AND h."dueAt" < ${ctx.now}
        ORDER BY h."dueAt" LIMIT ${limit} FOR UPDATE SKIP LOCKED
      )
      UPDATE "Held" h SET "remindedAt" = ${ctx.now} FROM late, "Ticket" t
      WHERE h.id = late.id AND t.id = h."ticketId"
      RETURNING h.id AS "heldId", t.id, t."functionId"`;
    for (const { heldId, ...ticket } of late)
      record(ctx, 'held.overdue', { ticket, subjectId: heldId, data: { heldId } });
    ctx.unchanged = late.length === 0;
    return late.length;
  },
});
