import { z } from 'zod';
import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import { record } from '@/lib/events/record';
import type { ClockKind } from '@/lib/sla/clock';
import { dueSteps } from '@/lib/sla/ladder';
import { nextStepAt } from '@/lib/tickets/ladder';
import { pinnedPromise } from '@/lib/tickets/promise';
import type { Clock as ClockRow } from '@/prisma/generated/client';

type Climbing = ClockRow & {
  functionId: string;
  serviceLevelVersionId: string | null;
  calendarVersionId: string | null;
  ladderVersionId: string | null;
};

/** Takes the ladder steps that are due, in order and once each; those found late are marked so (behaviours 28, 29). */
export const climbLadder = defineAct({
  name: 'clock.climb',
  capabilities: ['ticket.escalateHierarchical'],
  schema: z.strictObject({ limit: z.int().min(1).max(1000).default(200) }),
  async run(ctx, { limit }) {
    authorise(ctx, 'ticket.escalateHierarchical', {});
    const clocks = await ctx.tx.$queryRaw<Climbing[]>`
      SELECT c.*, t."functionId", t."serviceLevelVersionId", t."ladderVersionId" FROM "Clock" c JOIN "Ticket" t ON t.id = c."ticketId"
      WHERE c."nextStepAt" <= ${ctx.now} ORDER BY c."nextStepAt" LIMIT ${limit} FOR NO KEY UPDATE OF t SKIP LOCKED`;
    for (const row of clocks) {
      const promised = await pinnedPromise(ctx.tx, row);
      if (!promised) continue;
      const clock = { ...row, kind: row.kind as ClockKind };
      const steps = dueSteps(clock, promised.calendar, row.firedSteps, ctx.now, { steps: promised.ladder });
      const fired = [...row.firedSteps, ...steps.map((step) => step.at)];
      await ctx.tx.clock.update({
        where: { id: row.id },
        data: { firedSteps: fired, nextStepAt: nextStepAt(clock, fired, promised) },
      });
      for (const { at, to, late } of steps) {
        record(ctx, 'clock.stepTaken', {
          ticket: { id: row.ticketId, functionId: row.functionId },
          data: { clockId: row.id, kind: row.kind, share: at, to, late },
        });
      }
    }
    ctx.unchanged = ctx.recorded.length === 0;
    return clocks.length;
  },
});
