import { z } from 'zod';
import { defineAct } from '@/lib/act';
import { passOn } from '@/lib/approvals/ask';
import { tendDelegates } from '@/lib/approvals/delegate';
import { matterOf } from '@/lib/approvals/matter';
import { authorise } from '@/lib/authorise';
import type { Context } from '@/lib/context';
import { record } from '@/lib/events/record';
import { pinnedVersion } from '@/lib/rules/in-force';
import type { ApprovalAsk, Ticket } from '@/prisma/generated/client';

/** Reminds whoever is asked, and hands on what they leave lying, or cannot decide because they have left (behaviour 85). */
export const tendApprovals = defineAct({
  name: 'approval.tend',
  capabilities: ['ticket.log'],
  schema: z.strictObject({ limit: z.int().positive() }),
  async run(ctx, { limit }): Promise<number> {
    authorise(ctx, 'ticket.log', {});
    await tendDelegates(ctx);
    const due = await ctx.tx.$queryRaw<{ id: string }[]>`
      SELECT a.id FROM "ApprovalAsk" a JOIN "Ticket" t ON t.id = a."ticketId" JOIN "Person" p ON p.id = a."personId"
      WHERE a.state = 'asked' AND t.state = 'approval' AND (NOT p.active OR a."remindAt" <= ${ctx.now} OR a."expiresAt" <= ${ctx.now})
      ORDER BY a."askedAt" LIMIT ${limit} FOR NO KEY UPDATE OF a, t SKIP LOCKED`;
    for (const { id } of due) await tendOne(ctx, id);
    ctx.unchanged = ctx.recorded.length === 0;
    return due.length;
  },
});

async function tendOne(ctx: Context, id: string): Promise<void> {
  const ask = await ctx.tx.approvalAsk.findUniqueOrThrow({
    where: { id },
    include: { person: true, run: { include: { ticket: true, asks: true } } },
  });
  const { ticket } = ask.run;
  const over = ask.expiresAt !== null && ask.expiresAt <= ctx.now;
  if (!ask.person.active || over) {
    if (await handOn(ctx, ask, ticket, ask.run.asks, ask.person.active ? 'expired' : 'left')) return;
  }
  // Nobody further is left: it stays where it is, and is said again.
  record(ctx, 'approval.reminded', {
    ticket,
    subjectId: ask.personId,
    data: { askId: id, personId: ask.personId, delegateId: ask.delegateId },
  });
  await ctx.tx.approvalAsk.update({
    where: { id },
    data: { remindAt: null, ...(over ? { expiresAt: null } : {}) },
  });
}

async function handOn(
  ctx: Context,
  ask: ApprovalAsk,
  ticket: Ticket,
  asks: readonly ApprovalAsk[],
  why: 'expired' | 'left',
): Promise<boolean> {
  const run = await ctx.tx.approvalRun.findUniqueOrThrow({ where: { ticketId: ticket.id } });
  const content = (await pinnedVersion(ctx.tx, 'approvalRule', run.versionId)).stages[ask.stage];
  if (!content) return false;
  const taken = new Set(asks.filter((one) => one.stage === ask.stage).map((one) => one.personId));
  const stage = { index: ask.stage, content };
  const next = await passOn(ctx, ticket, stage, await matterOf(ctx.tx, ticket), { from: ask.personId, why, taken });
  if (!next) return false;
  await ctx.tx.approvalAsk.update({ where: { id: ask.id }, data: { state: 'passed', decidedAt: ctx.now } });
  return true;
}
