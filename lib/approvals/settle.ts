import { askStage } from '@/lib/approvals/ask';
import { askedStages } from '@/lib/approvals/asked-stages';
import { matterOf } from '@/lib/approvals/matter';
import { verdictOf } from '@/lib/approvals/quorum';
import type { Context } from '@/lib/context';
import { record } from '@/lib/events/record';
import { beginPlan, giveUpPlan } from '@/lib/fulfilment/begin';
import { changeTicket } from '@/lib/tickets/change';
import type { ClaimedTicket } from '@/lib/tickets/claim';
import type { ApprovalAsk, ApprovalRun } from '@/prisma/generated/client';

const COUNTED = ['asked', 'approved', 'refused'];
const saidIn = (asks: readonly ApprovalAsk[], stage: number) =>
  asks.filter((ask) => ask.stage === stage && COUNTED.includes(ask.state)).map((ask) => ask.state as 'asked');

/** Reads what everybody has said so far and moves the request to where that leads: on, through, or out. */
export async function settle(ctx: Context, ticket: ClaimedTicket, run: ApprovalRun): Promise<void> {
  const asks = await ctx.tx.approvalAsk.findMany({ where: { ticketId: ticket.id } });
  const stages = await askedStages(ctx.tx, ticket.id, run.versionId);
  for (const { index, content } of stages) {
    const said = saidIn(asks, index);
    const verdict = said.length > 0 ? verdictOf(content, said) : 'pending';
    if (verdict === 'approved') continue;
    await dropAfter(ctx, ticket.id, index);
    if (verdict === 'refused') return refuse(ctx, ticket, content.title, index);
    if (said.length === 0) await askStage(ctx, ticket, { index, content }, await matterOf(ctx.tx, ticket));
    return goOnAsking(ctx, ticket, index);
  }
  await approve(ctx, ticket, stages.at(-1)?.index ?? 0);
}

const keep = (ctx: Context, ticketId: string, data: { state: string; stage: number; decidedAt: Date | null }) =>
  ctx.tx.approvalRun.update({ where: { ticketId }, data });

/** A later stage rests on the earlier ones: what was asked there is asked anew once they agree again. */
async function dropAfter(ctx: Context, ticketId: string, stage: number): Promise<void> {
  await ctx.tx.approvalAsk.updateMany({
    where: { ticketId, stage: { gt: stage }, state: { in: COUNTED } },
    data: { state: 'dropped' },
  });
}

async function approve(ctx: Context, ticket: ClaimedTicket, stage: number): Promise<void> {
  await keep(ctx, ticket.id, { state: 'approved', stage, decidedAt: ctx.now });
  if (ticket.state !== 'approval' && ticket.state !== 'cancelled') return;
  record(ctx, 'ticket.approved', { ticket, data: {} });
  // From here on the desk is waited for: the time until somebody takes it counts from the agreement.
  const opened = await changeTicket(ctx, ticket, 'approve', { allocatedAt: ctx.now });
  await beginPlan(ctx, opened);
}

async function refuse(ctx: Context, ticket: ClaimedTicket, title: string, stage: number): Promise<void> {
  await keep(ctx, ticket.id, { state: 'refused', stage, decidedAt: ctx.now });
  if (ticket.state === 'cancelled') return;
  await giveUpPlan(ctx, ticket.id);
  record(ctx, 'ticket.refused', { ticket, data: { stage: stage + 1, title } });
  await changeTicket(ctx, ticket, 'refuse');
}

async function goOnAsking(ctx: Context, ticket: ClaimedTicket, stage: number): Promise<void> {
  await keep(ctx, ticket.id, { state: 'asking', stage, decidedAt: null });
  if (ticket.state === 'approval') return;
  await giveUpPlan(ctx, ticket.id);
  const open = ticket.state === 'cancelled' ? await changeTicket(ctx, ticket, 'approve') : ticket;
  await changeTicket(ctx, open, 'askApproval');
}
