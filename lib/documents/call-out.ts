import { z } from 'zod';
import { defineAct } from '@/lib/act';
import type { Context } from '@/lib/context';
import { record } from '@/lib/events/record';
import type { RuleKind } from '@/prisma/generated/client';

interface Late {
  id: string;
  functionId: string | null;
}
type LateRule = Late & { kind: RuleKind; key: string; number: number };

/** Says aloud, once each, what waited too long: proposals nobody decided, and documents whose review date has passed. */
export const callOutDocuments = defineAct({
  name: 'document.callOut',
  capabilities: [],
  schema: z.strictObject({ limit: z.int().min(1).max(1000).default(200) }),
  async run(ctx, { limit }): Promise<number> {
    const counts = [await versions(ctx, limit), await proposals(ctx, limit), await reviews(ctx, limit)];
    ctx.unchanged = counts.every((count) => count === 0);
    return Math.max(...counts);
  },
});

async function versions(ctx: Context, limit: number): Promise<number> {
  const late = await ctx.tx.$queryRaw<LateRule[]>`
    WITH late AS (
      SELECT v.id FROM "RuleVersion" v
      WHERE v.state = 'proposed' AND v."calledOutAt" IS NULL AND v."decideBy" < ${ctx.now}
      ORDER BY v."decideBy" LIMIT ${limit} FOR UPDATE SKIP LOCKED
    )
    UPDATE "RuleVersion" v SET "calledOutAt" = ${ctx.now} FROM late, "Rule" r
    WHERE v.id = late.id AND r.id = v."ruleId"
    RETURNING r.id, r."functionId", r.kind, r.key, v.number`;
  for (const { id: subjectId, functionId, ...data } of late)
    record(ctx, 'rule.decisionOverdue', { subjectId, functionId, data });
  return late.length;
}

async function proposals(ctx: Context, limit: number): Promise<number> {
  const late = await ctx.tx.$queryRaw<(Late & { ticketId: string | null })[]>`
    WITH late AS (
      SELECT p.id FROM "Proposal" p
      WHERE p.state = 'submitted' AND p."calledOutAt" IS NULL AND p."reviewBy" < ${ctx.now}
      ORDER BY p."reviewBy" LIMIT ${limit} FOR UPDATE SKIP LOCKED
    )
    UPDATE "Proposal" p SET "calledOutAt" = ${ctx.now} FROM late WHERE p.id = late.id
    RETURNING p.id, p."functionId", p."ticketId"`;
  for (const { id, functionId, ticketId } of late) {
    const ticket = ticketId && functionId ? { id: ticketId, functionId } : undefined;
    record(ctx, 'proposal.overdue', { ticket, functionId, subjectId: id, data: { proposalId: id } });
  }
  return late.length;
}

async function reviews(ctx: Context, limit: number): Promise<number> {
  const late = await ctx.tx.$queryRaw<(Omit<LateRule, 'number'> & { reviewDate: Date })[]>`
    WITH late AS (
      SELECT r.id FROM "Rule" r
      WHERE r."inForceId" IS NOT NULL AND r."reviewDate" < ${ctx.now} AND r."reviewToldFor" IS DISTINCT FROM r."reviewDate"
      ORDER BY r."reviewDate" LIMIT ${limit} FOR UPDATE SKIP LOCKED
    )
    UPDATE "Rule" r SET "reviewToldFor" = r."reviewDate" FROM late WHERE r.id = late.id
    RETURNING r.id, r."functionId", r.kind, r.key, r."reviewDate"`;
  for (const { id: subjectId, functionId, kind, key, reviewDate } of late)
    record(ctx, 'rule.reviewOverdue', {
      subjectId,
      functionId,
      data: { kind, key, reviewDate: reviewDate.toISOString() },
    });
  return late.length;
}
