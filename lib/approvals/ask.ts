import { type Matter, namedIn, nextAfter } from '@/lib/approvals/matter';
import type { Context } from '@/lib/context';
import { conflict } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { newId } from '@/lib/id';
import type { ApprovalStage } from '@/lib/rules/kinds/approval-rule';
import type { Ticket } from '@/prisma/generated/client';

export type Why = 'left' | 'own' | 'absent' | 'expired';
export interface Stage {
  index: number;
  content: ApprovalStage;
}

/** Asks everybody a stage names; whoever has left, or would decide on their own request, is handed on to the next. */
export async function askStage(ctx: Context, ticket: Ticket, stage: Stage, matter: Matter): Promise<void> {
  const named = await namedIn(ctx.tx, stage.content, matter);
  const active = await ctx.tx.person.findMany({
    where: { id: { in: named.filter((id) => id !== null) }, active: true },
    select: { id: true },
  });
  const isActive = (id: string) => active.some((one) => one.id === id);
  const able = named.filter((id): id is string => id !== null && isActive(id) && !matter.barred.includes(id));
  const taken = new Set(able);
  for (const id of able) await askOne(ctx, ticket, stage, matter, id);
  for (const id of named) {
    if (id !== null && taken.has(id)) continue;
    const why: Why = id === null ? 'absent' : matter.barred.includes(id) ? 'own' : 'left';
    await passOn(ctx, ticket, stage, matter, { from: id, why, taken });
  }
  if (taken.size === 0)
    throw conflict(
      `Nobody is left who may agree to this (“${stage.content.title}”): whoever is named has left or would decide on their own request. An administrator can name a manager, and level 5 an owner of the service.`,
    );
}

interface Passing {
  from: string | null;
  why: Why;
  /** Whoever is asked in this stage already; who is asked now joins them. */
  taken: Set<string>;
}

/** @returns whom it went to; null when nobody further is left */
export async function passOn(
  ctx: Context,
  ticket: Ticket,
  stage: Stage,
  matter: Matter,
  { from, why, taken }: Passing,
): Promise<string | null> {
  const next = await nextAfter(ctx.tx, from, matter, taken, ctx.now);
  if (!next) return null;
  taken.add(next);
  record(ctx, 'approval.handedOn', { ticket, subjectId: next, data: { fromId: from, toId: next, why } });
  await askOne(ctx, ticket, stage, matter, next);
  return next;
}

async function askOne(ctx: Context, ticket: Ticket, { index, content }: Stage, matter: Matter, personId: string) {
  const later = (seconds: number | null) => (seconds ? new Date(ctx.now.getTime() + seconds * 1000) : null);
  const delegateId = await standsInFor(ctx, personId, matter);
  const asked = {
    ...{ state: 'asked', note: null, decidedAt: null, decidedById: null, delegateId, askedAt: ctx.now },
    remindAt: later(content.remindAfter),
    expiresAt: later(content.expireAfter),
  };
  const { id } = await ctx.tx.approvalAsk.upsert({
    where: { ticketId_stage_personId: { ticketId: ticket.id, stage: index, personId } },
    create: { id: newId(ctx.now), ticketId: ticket.id, stage: index, personId, ...asked },
    update: asked,
  });
  record(ctx, 'approval.asked', {
    ticket,
    subjectId: personId,
    data: { askId: id, stage: index + 1, title: content.title, personId, delegateId },
  });
}

/** Whoever stands in for somebody now, unless it would be their own request. */
async function standsInFor(ctx: Context, personId: string, matter: Matter): Promise<string | null> {
  const found = await ctx.tx.approvalDelegate.findFirst({
    where: { personId, endedAt: null, from: { lte: ctx.now }, to: { gt: ctx.now }, delegate: { active: true } },
    orderBy: { createdAt: 'desc' },
    select: { delegateId: true },
  });
  return found && !matter.barred.includes(found.delegateId) ? found.delegateId : null;
}
