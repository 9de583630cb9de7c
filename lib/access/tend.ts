import { z } from 'zod';
import { endGrant, makeRevokeTask } from '@/lib/access/end';
import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';

/** Before an access ends the task to take it away is made; at its date it ends by itself, be the task done or not (behaviour 87). */
export const tendAccess = defineAct({
  name: 'access.tend',
  capabilities: ['ticket.log'],
  schema: z.strictObject({ limit: z.int().positive() }),
  async run(ctx, { limit }): Promise<number> {
    authorise(ctx, 'ticket.log', {});
    const due = await ctx.tx.$queryRaw<{ id: string; over: boolean }[]>`
      SELECT id, "until" <= ${ctx.now} AS over FROM "AccessGrant"
      WHERE "endedAt" IS NULL AND ("until" <= ${ctx.now} OR ("warnAt" <= ${ctx.now} AND "revokeTaskId" IS NULL))
      ORDER BY "until" LIMIT ${limit} FOR UPDATE SKIP LOCKED`;
    for (const { id, over } of due) {
      await makeRevokeTask(ctx, id);
      if (over) await endGrant(ctx, id, 'expired');
    }
    ctx.unchanged = due.length === 0;
    return due.length;
  },
});
