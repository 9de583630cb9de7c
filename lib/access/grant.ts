import { min as earliest } from 'date-fns';
import { GrantAccess } from '@/lib/access/schema';
import { endOfDay, lastDay, longest, warnAt } from '@/lib/access/until';
import { defineAct } from '@/lib/act';
import { askedStages } from '@/lib/approvals/asked-stages';
import { askedFor } from '@/lib/approvals/matter';
import { authorise } from '@/lib/authorise';
import type { Context } from '@/lib/context';
import { conflict } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { newId } from '@/lib/id';
import { findInForce, type InForce, pinnedVersion } from '@/lib/rules/in-force';
import { claimTicket, rowOf } from '@/lib/tickets/claim';
import type { AccessGrant, Ticket } from '@/prisma/generated/client';

/** Lets somebody into what they asked for, once its owner has agreed; by a task of the plan, or by hand where there is none. */
export const grantAccess = defineAct({
  name: 'access.grant',
  capabilities: ['access.grant'],
  schema: GrantAccess,
  target: (input) => input.reference,
  async run(ctx, input) {
    const ticket = await claimTicket(ctx, input.reference, input.version);
    authorise(ctx, 'access.grant', rowOf(ticket));
    if (await ctx.tx.accessGrant.count({ where: { ticketId: ticket.id, endedAt: null } })) {
      ctx.unchanged = true;
      return ticket;
    }
    await grantTo(ctx, ticket);
    ctx.unchanged = ctx.recorded.length === 0;
    return ticket;
  },
});

/** @throws CONFLICT while the owner has not agreed: neither a new access nor a longer one is the desk's to give (behaviour 87) */
export async function grantTo(ctx: Context, ticket: Ticket): Promise<AccessGrant> {
  const item = await itemOf(ctx, ticket);
  await refuseWithoutOwner(ctx, ticket, item);
  const personId = (await askedFor(ctx.tx, ticket.id)) ?? ticket.requesterId;
  const until = await untilOf(ctx, ticket, item);
  const live = await ctx.tx.accessGrant.findFirst({ where: { ruleId: item.ruleId, personId, endedAt: null } });
  // Whoever is let in for as long already needs nothing more.
  if (live) return until <= live.until ? live : prolong(ctx, live, until, item, ticket);
  const grant = await ctx.tx.accessGrant.create({
    data: {
      id: newId(ctx.now),
      ...{ ruleId: item.ruleId, versionId: item.versionId, personId, ticketId: ticket.id },
      ...{ functionId: await functionOf(ctx, item, ticket), grantedById: ctx.actor.id, from: ctx.now, until },
      warnAt: warnAt(until, item.content.warnDays, ctx.now),
    },
  });
  record(ctx, 'access.granted', {
    ticket,
    subjectId: personId,
    data: { grantId: grant.id, kind: 'accessItem', key: item.key, personId, until: until.toISOString() },
  });
  return grant;
}

/** A later end; a task to take it away that nobody has done yet is put off with it. */
export async function prolong(
  ctx: Context,
  live: AccessGrant,
  until: Date,
  item: InForce<'accessItem'>,
  ticket: Pick<Ticket, 'id' | 'functionId'>,
  reason?: string,
): Promise<AccessGrant> {
  if (until <= live.until) throw conflict(`It is granted until ${live.until.toISOString().slice(0, 10)} already.`);
  if (live.revokeTaskId) await ctx.tx.fulfilmentTask.deleteMany({ where: { id: live.revokeTaskId, state: 'ready' } });
  record(ctx, 'access.renewed', {
    ticket,
    subjectId: live.personId,
    reason,
    data: {
      ...{ grantId: live.id, kind: 'accessItem', key: item.key, personId: live.personId },
      ...{ from: live.until.toISOString(), until: until.toISOString() },
    },
  });
  return ctx.tx.accessGrant.update({
    where: { id: live.id },
    data: { until, warnAt: warnAt(until, item.content.warnDays, ctx.now), revokeTaskId: null },
  });
}

async function itemOf(ctx: Context, ticket: Ticket): Promise<InForce<'accessItem'>> {
  const key = ticket.serviceVersionId ? (await pinnedVersion(ctx.tx, 'service', ticket.serviceVersionId)).access : null;
  const item = key ? await findInForce(ctx.tx, 'accessItem', key) : null;
  if (!item) throw conflict('This request is not about an access that anybody owns; there is nothing to grant.');
  return item;
}

async function refuseWithoutOwner(ctx: Context, ticket: Ticket, item: InForce<'accessItem'>): Promise<void> {
  const owner = await ctx.tx.person.findUnique({
    where: { email: item.content.owner },
    select: { id: true, name: true },
  });
  if (owner?.id === ctx.actor.id && ticket.requesterId !== ctx.actor.id) return;
  const run = await ctx.tx.approvalRun.findUnique({ where: { ticketId: ticket.id } });
  const stages = run?.state === 'approved' ? await askedStages(ctx.tx, ticket.id, run.versionId) : [];
  if (stages.some(({ content }) => content.accessOwner)) return;
  throw conflict(`The owner of “${item.title}”, ${owner?.name ?? item.content.owner}, has to agree first.`);
}

async function untilOf(ctx: Context, ticket: Ticket, item: InForce<'accessItem'>): Promise<Date> {
  const most = longest(ctx.now, item.content.longestDays);
  const kept = await ctx.tx.requestAnswers.findUnique({ where: { ticketId: ticket.id } });
  const form = kept ? await pinnedVersion(ctx.tx, 'requestForm', kept.versionId) : null;
  const field = form?.fields.find((one) => one.means === 'accessUntil');
  const day = field && ((kept?.answers ?? {}) as Record<string, unknown>)[field.key];
  if (typeof day !== 'string') return most;
  const desk = await ctx.tx.function.findUniqueOrThrow({ where: { id: ticket.functionId } });
  const until = endOfDay(day, desk.timeZone);
  if (until <= ctx.now)
    throw conflict(
      `It was asked for until ${lastDay(until, desk.timeZone)}, which has passed; ask until when it is needed now.`,
    );
  return earliest([until, most]);
}

/** Who takes it away is the item's own desk. */
async function functionOf(ctx: Context, item: InForce<'accessItem'>, ticket: Ticket): Promise<string> {
  const desk = await ctx.tx.function.findUnique({ where: { key: item.content.functionKey }, select: { id: true } });
  return desk?.id ?? ticket.functionId;
}
