import { addMonths } from 'date-fns';
import type { Context } from '@/lib/context';
import { conflict } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { queueJob } from '@/lib/jobs/queue';
import { checkContent } from '@/lib/rules/checks';
import type { ClaimedVersion } from '@/lib/rules/claim';
import { titleIn } from '@/lib/rules/content';
import { RULE_KINDS } from '@/lib/rules/kinds';
import { keepFindable } from '@/lib/search/keep';
import type { RuleVersion } from '@/prisma/generated/client';

/** Task that brings an agreed version into force at its date; its payload is `{ id }` of the version. */
export const IN_FORCE_TASK = 'rule.bringIntoForce';

export async function scheduleOrEnforce(ctx: Context, claimed: ClaimedVersion, from: Date): Promise<RuleVersion> {
  if (from <= ctx.now) return enforce(ctx, claimed);
  const { rule, version } = claimed;
  const { id } = version;
  record(ctx, 'rule.scheduled', {
    subjectId: rule.id,
    functionId: rule.functionId,
    data: { kind: rule.kind, key: rule.key, number: version.number, from: from.toISOString() },
  });
  await queueJob(ctx.tx, IN_FORCE_TASK, { id }, { runAt: from, key: `${IN_FORCE_TASK} ${id}` });
  return ctx.tx.ruleVersion.update({ where: { id }, data: { effectiveFrom: from } });
}

/** From now on new work is done under this version; tickets keep the one they were promised under (behaviour 20). */
export async function enforce(ctx: Context, { rule, version }: ClaimedVersion): Promise<RuleVersion> {
  const about = { subjectId: rule.id, functionId: rule.functionId };
  const named = { kind: rule.kind, key: rule.key };
  const before = rule.inForceId ? await ctx.tx.ruleVersion.findUniqueOrThrow({ where: { id: rule.inForceId } }) : null;
  if (before && before.number > version.number)
    throw conflict(`Version ${before.number}, drafted later, is in force already; draft this change anew from it.`, {
      current: before.number,
    });
  await checkContent(rule.kind, version.content, { ...rule, tx: ctx.tx, now: ctx.now });
  if (before) {
    await ctx.tx.ruleVersion.update({ where: { id: before.id }, data: { state: 'superseded', effectiveTo: ctx.now } });
    record(ctx, 'rule.superseded', { ...about, data: { ...named, number: before.number } });
  }
  const inForce = await ctx.tx.ruleVersion.update({
    where: { id: version.id },
    data: { state: 'inForce', effectiveFrom: ctx.now },
  });
  await ctx.tx.rule.update({
    where: { id: rule.id },
    data: {
      inForceId: version.id,
      title: titleIn(version.content) ?? rule.title,
      retiredAt: null,
      replacedById: null,
      reviewDate: addMonths(ctx.now, RULE_KINDS[rule.kind].reviewMonths),
    },
  });
  await keepFindable(ctx.tx, rule.id, ctx.now);
  record(ctx, 'rule.putInForce', { ...about, data: { ...named, number: version.number } });
  // What the author proposed is what the desk does from now on: it stands on their own record.
  record(ctx, 'rule.credited', { ...about, subjectId: version.authorId, data: { ...named, number: version.number } });
  return inForce;
}
