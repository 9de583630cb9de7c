import { z } from 'zod';
import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import type { Tx } from '@/lib/context';
import { record } from '@/lib/events/record';
import { type Unowned, unownedJudge } from '@/lib/tickets/unowned';

const NEVER_SOONER_MS = 60_000;
const PAGE = 500;

/**
 * Says aloud, once a stretch, which tickets nobody has taken within the routing table's time, and at once which of them
 * nobody could take (behaviour 68).
 */
export const callOutUnallocated = defineAct({
  name: 'ticket.callOut',
  capabilities: ['ticket.escalateHierarchical'],
  schema: z.strictObject({ limit: z.int().min(1).max(1000).default(200) }),
  async run(ctx, { limit }) {
    authorise(ctx, 'ticket.escalateHierarchical', {});
    // Two workers at one moment would say it twice.
    await ctx.tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('ticket.callOut', 0))`;
    const judge = unownedJudge(ctx.tx, ctx.now);
    const before = new Date(ctx.now.getTime() - NEVER_SOONER_MS);
    // Page after page: what is not yet due, however much, never hides what is.
    let page = await listUnowned(ctx.tx, before, null);
    while (page.length > 0) {
      for (const ticket of page) {
        const { seconds, nobody } = await judge(ticket);
        if (nobody && !ticket.told) record(ctx, 'ticket.nobodyEligible', { ticket, data: nobody });
        if (seconds === null) continue;
        await ctx.tx.ticket.update({ where: { id: ticket.id }, data: { calledOutAt: ctx.now } });
        record(ctx, 'ticket.unallocatedTooLong', { ticket, data: { seconds: Math.round(seconds) } });
      }
      if (page.length < PAGE || ctx.recorded.length >= limit) break;
      page = await listUnowned(ctx.tx, before, page.at(-1) ?? null);
    }
    ctx.unchanged = ctx.recorded.length === 0;
    return ctx.recorded.length;
  },
});

const listUnowned = (tx: Tx, before: Date, after: Unowned | null): Promise<Unowned[]> => tx.$queryRaw<Unowned[]>`
  SELECT t.id, t."functionId", t."teamId", t.kind::text AS kind, t.channel, t.category, t."allocatedAt",
    t."serviceLevelVersionId", t."calendarVersionId", t."ladderVersionId", s.key AS "serviceKey",
    EXISTS (SELECT 1 FROM "Event" e WHERE e."ticketId" = t.id AND e.type = 'ticket.nobodyEligible' AND e.at >= t."allocatedAt") AS told
  FROM "Ticket" t LEFT JOIN "Rule" s ON s.id = t."serviceId"
  WHERE t."assigneeId" IS NULL AND t."calledOutAt" IS NULL AND t.state IN ('new', 'open', 'held') AND t."allocatedAt" < ${before}
    AND (${after === null} OR (t."allocatedAt", t.id) > (${after?.allocatedAt ?? before}, ${after?.id ?? null}::uuid))
  ORDER BY t."allocatedAt", t.id LIMIT ${PAGE}`;
