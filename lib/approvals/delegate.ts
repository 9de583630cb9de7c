import { defineAct } from '@/lib/act';
import { askedFor } from '@/lib/approvals/matter';
import { EndDelegate, NameDelegate } from '@/lib/approvals/schema';
import type { Context } from '@/lib/context';
import { isStaff } from '@/lib/csmg/actor';
import { invalid, notFound } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { newId } from '@/lib/id';
import { resolvePerson } from '@/lib/people/resolve';
import type { ApprovalDelegate } from '@/prisma/generated/client';

/** Lets somebody decide in one's place for a while, on what is asked already and on what will be. */
export const nameDelegate = defineAct({
  name: 'approval.delegate',
  capabilities: ['approval.decide'],
  schema: NameDelegate,
  async run(ctx, input): Promise<ApprovalDelegate> {
    const delegate = await resolvePerson(ctx.tx, input.person, 'person');
    const me = await ctx.tx.person.findUniqueOrThrow({ where: { id: ctx.actor.id } });
    // A customer learns of nobody outside their own organisation, not even that there is such an address.
    if (!isStaff(ctx.actor, ctx.now) && delegate.organisationId !== me.organisationId)
      throw invalid({ person: `Nobody active is known as “${input.person}”; give an id or a mail address` });
    if (delegate.id === me.id) throw invalid({ person: 'That is you; name somebody else' });
    const from = input.from ? new Date(input.from) : ctx.now;
    const to = new Date(input.to);
    if (to <= from || to <= ctx.now) throw invalid({ to: 'The end has to lie after the beginning, and ahead' });
    await ctx.tx.approvalDelegate.updateMany({
      where: { personId: me.id, endedAt: null, from: { lt: to }, to: { gt: from } },
      data: { endedAt: ctx.now },
    });
    const named = await ctx.tx.approvalDelegate.create({
      data: { id: newId(ctx.now), personId: me.id, delegateId: delegate.id, from, to, createdAt: ctx.now },
    });
    record(ctx, 'approval.delegated', {
      subjectId: me.id,
      data: { delegateId: delegate.id, from: from.toISOString(), to: to.toISOString() },
    });
    await takeOver(ctx, named);
    return named;
  },
});

/** Ends it before its date. */
export const endDelegate = defineAct({
  name: 'approval.endDelegate',
  capabilities: ['approval.decide'],
  schema: EndDelegate,
  async run(ctx, input) {
    const found = await ctx.tx.approvalDelegate.findFirst({ where: { id: input.id, personId: ctx.actor.id } });
    if (!found) throw notFound('stand-in');
    if (found.endedAt) {
      ctx.unchanged = true;
      return found;
    }
    await giveBack(ctx, found);
    return found;
  },
});

/** Stand-ins whose time has come take over, those whose time is over give back. */
export async function tendDelegates(ctx: Context): Promise<void> {
  const over = await ctx.tx.approvalDelegate.findMany({ where: { endedAt: null, to: { lte: ctx.now } }, take: 100 });
  for (const one of over) await giveBack(ctx, one);
  const begun = await ctx.tx.$queryRaw<ApprovalDelegate[]>`
    SELECT DISTINCT d.* FROM "ApprovalDelegate" d JOIN "ApprovalAsk" a ON a."personId" = d."personId"
    WHERE a.state = 'asked' AND a."delegateId" IS DISTINCT FROM d."delegateId" AND d."endedAt" IS NULL AND d."from" <= ${ctx.now} AND d."to" > ${ctx.now}
    LIMIT 100`;
  for (const one of begun) await takeOver(ctx, one);
}

async function takeOver(ctx: Context, { personId, delegateId, from, to }: ApprovalDelegate): Promise<void> {
  if (from > ctx.now || to <= ctx.now) return;
  const asks = await ctx.tx.approvalAsk.findMany({
    where: {
      personId,
      state: 'asked',
      OR: [{ delegateId: null }, { NOT: { delegateId } }],
      run: { ticket: { state: 'approval' } },
    },
    include: { run: { include: { ticket: true } } },
  });
  for (const { id, run } of asks) {
    const { ticket } = run;
    if (ticket.requesterId === delegateId || (await askedFor(ctx.tx, ticket.id)) === delegateId) continue;
    await ctx.tx.approvalAsk.update({ where: { id }, data: { delegateId } });
    record(ctx, 'approval.reminded', { ticket, subjectId: delegateId, data: { askId: id, personId, delegateId } });
  }
}

async function giveBack(ctx: Context, { id, personId, delegateId }: ApprovalDelegate): Promise<void> {
  await ctx.tx.approvalDelegate.update({ where: { id }, data: { endedAt: ctx.now } });
  await ctx.tx.approvalAsk.updateMany({
    where: { personId, delegateId, state: 'asked' },
    data: { delegateId: null },
  });
  record(ctx, 'approval.delegationEnded', { subjectId: personId, data: { delegateId } });
}
