import { z } from 'zod';
import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import { record } from '@/lib/events/record';
import { soleInForce } from '@/lib/rules/in-force';
import { businessSecondsBetween } from '@/lib/sla/business-time';
import { pinnedPromise } from '@/lib/tickets/promise';
import type { Ticket } from '@/prisma/generated/client';

const NEVER_SOONER_MS = 60_000;

/** Says aloud, once a stretch, which tickets nobody has taken within the routing table's time. */
export const callOutUnallocated = defineAct({
  name: 'ticket.callOut',
  capabilities: ['ticket.escalateHierarchical'],
  schema: z.strictObject({ limit: z.int().min(1).max(1000).default(200) }),
  async run(ctx, { limit }) {
    authorise(ctx, 'ticket.escalateHierarchical', {});
    const waiting = await ctx.tx.$queryRaw<Ticket[]>`
      SELECT * FROM "Ticket" WHERE "assigneeId" IS NULL AND "calledOutAt" IS NULL AND state IN ('new', 'open', 'held')
        AND "allocatedAt" < ${new Date(ctx.now.getTime() - NEVER_SOONER_MS)}
      ORDER BY "allocatedAt" LIMIT ${limit} FOR NO KEY UPDATE SKIP LOCKED`;
    for (const ticket of waiting) {
      const promised = await pinnedPromise(ctx.tx, ticket);
      if (!promised || !ticket.allocatedAt) continue;
      const routing = await soleInForce(ctx.tx, 'routing', ticket.functionId);
      const seconds = businessSecondsBetween(promised.calendar, ticket.allocatedAt, ctx.now);
      if (seconds < routing.content.allocateWithin) continue;
      await ctx.tx.ticket.update({ where: { id: ticket.id }, data: { calledOutAt: ctx.now } });
      record(ctx, 'ticket.unallocatedTooLong', { ticket, data: { seconds: Math.round(seconds) } });
    }
    ctx.unchanged = ctx.recorded.length === 0;
    return ctx.recorded.length;
  },
});
