import { defineAct } from '@/lib/act';
import { spendApprovalLink } from '@/lib/approvals/link';
import { askedFor } from '@/lib/approvals/matter';
import { DecideApproval, DecideByLink } from '@/lib/approvals/schema';
import { settle } from '@/lib/approvals/settle';
import { workHasBegun } from '@/lib/approvals/work-begun';
import { authorise, refused } from '@/lib/authorise';
import type { Context } from '@/lib/context';
import { can } from '@/lib/csmg/can';
import { AppError, conflict, invalid, notFound } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { type ClaimedTicket, claimTicket, rowOf } from '@/lib/tickets/claim';
import type { ApprovalAsk } from '@/prisma/generated/client';

interface Word {
  decision: 'approve' | 'refuse';
  reason?: string;
  by: 'page' | 'mail';
}

/** Agrees to a request or refuses it; until work begins the same person may think again. */
export const decideApproval = defineAct({
  name: 'approval.decide',
  capabilities: ['approval.decide'],
  schema: DecideApproval,
  target: (input) => input.reference,
  async run(ctx, input) {
    const ticket = await claimTicket(ctx, input.reference, input.version);
    return decide(ctx, ticket, { ...input, by: 'page' });
  },
});

/** The same by the link of a mail, which works once. */
export const decideByLink = defineAct({
  name: 'approval.decideByLink',
  capabilities: ['approval.decide'],
  schema: DecideByLink,
  async run(ctx, input) {
    const link = await spendApprovalLink(ctx.tx, input.token, ctx.now);
    if (link.personId !== ctx.actor.id) throw notFound('link');
    const { reference } = await ctx.tx.ticket.findUniqueOrThrow({
      where: { id: link.ask.ticketId },
      select: { reference: true },
    });
    return decide(ctx, await claimTicket(ctx, reference), { ...input, by: 'mail' });
  },
});

async function decide(ctx: Context, ticket: ClaimedTicket, { decision, reason, by }: Word): Promise<ClaimedTicket> {
  const run = await ctx.tx.approvalRun.findUnique({ where: { ticketId: ticket.id } });
  if (!run) throw conflict('Nobody has to agree to this request.');
  const ask = await myAsk(ctx, ticket, run.stage);
  const wish = decision === 'approve' ? 'approved' : 'refused';
  if (ask.state === wish) {
    ctx.unchanged = true;
    return ticket;
  }
  if (wish === 'refused' && !reason) throw invalid({ reason: 'Say why you refuse; whoever asked will read it' });
  await mayStillDecide(ctx, ticket, ask, run.state);
  await ctx.tx.approvalAsk.update({
    where: { id: ask.id },
    data: { state: wish, note: reason ?? null, decidedAt: ctx.now, decidedById: ctx.actor.id },
  });
  record(ctx, 'approval.decided', {
    ticket,
    subjectId: ask.personId,
    reason,
    data: {
      ...{ askId: ask.id, stage: ask.stage + 1, decision, by, changed: ask.state !== 'asked' },
      forId: ask.personId === ctx.actor.id ? null : ask.personId,
    },
  });
  await settle(ctx, ticket, run);
  return ticket;
}

/** The question that this person was asked, themselves or standing in. @throws FORBIDDEN when they were not, or gain by it */
async function myAsk(ctx: Context, ticket: ClaimedTicket, stage: number): Promise<ApprovalAsk> {
  const me = ctx.actor.id;
  const asks = await ctx.tx.approvalAsk.findMany({
    where: { ticketId: ticket.id, state: { in: ['asked', 'approved', 'refused'] } },
    orderBy: { stage: 'desc' },
  });
  const approverIds = asks.flatMap(({ personId, delegateId }) => [personId, ...(delegateId ? [delegateId] : [])]);
  const row = { ...rowOf(ticket), approverIds };
  const decision = can(ctx.actor, 'approval.decide', ctx.now, row);
  if (me === ticket.requesterId || me === (await askedFor(ctx.tx, ticket.id)))
    throw new AppError('FORBIDDEN', 'Nobody agrees to what they ask for themselves; somebody else is asked.');
  const mine = asks.filter((ask) => ask.personId === me || ask.delegateId === me);
  const ask =
    mine.find((one) => one.stage === stage && one.state === 'asked') ??
    mine.find((one) => one.decidedById === me || one.personId === me) ??
    mine[0];
  if (!ask) throw refused(decision);
  authorise(ctx, 'approval.decide', row);
  return ask;
}

async function mayStillDecide(ctx: Context, ticket: ClaimedTicket, ask: ApprovalAsk, state: string): Promise<void> {
  if (ask.state === 'asked' && ticket.state !== 'approval')
    throw conflict(
      state === 'asking'
        ? 'This request has been withdrawn meanwhile.'
        : 'This has been decided already; your word is no longer needed.',
      { state: ticket.state },
    );
  if (ask.state === 'asked') return;
  const withdrawn = ticket.state === 'cancelled' && state !== 'refused';
  if (withdrawn || (await workHasBegun(ctx.tx, ticket)))
    throw conflict(
      withdrawn
        ? 'This request has been withdrawn meanwhile.'
        : 'Work on this has begun, so what was decided stands. Write to the desk if it has to stop.',
      { state: ticket.state },
    );
}
