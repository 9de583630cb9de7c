import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import { notFound } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { SettleFlag } from '@/lib/knowledge/schema';
import { claimRule, ruleRow } from '@/lib/rules/claim';
import type { ArticleFlag } from '@/prisma/generated/client';

/** Somebody who reviews has looked at a flag and says what came of it. */
export const settleFlag = defineAct({
  name: 'article.settleFlag',
  capabilities: ['article.review'],
  schema: SettleFlag,
  target: (input) => input.id,
  async run(ctx, input): Promise<ArticleFlag> {
    const flag = await ctx.tx.articleFlag.findUnique({
      where: { id: input.id },
      include: { rule: { select: { key: true } } },
    });
    if (!flag) throw notFound('flag');
    const rule = await claimRule(ctx, 'article', flag.rule.key);
    authorise(ctx, 'article.review', { ...ruleRow(rule), authorId: flag.personId });
    const { count } = await ctx.tx.articleFlag.updateMany({
      where: { id: flag.id, settledAt: null },
      data: { settledAt: ctx.now, settledById: ctx.actor.id, settlement: input.settlement },
    });
    if (count === 0) ctx.unchanged = true;
    else
      record(ctx, 'article.flagSettled', {
        subjectId: rule.id,
        functionId: rule.functionId,
        reason: input.settlement,
        data: { kind: rule.kind, key: rule.key },
      });
    return ctx.tx.articleFlag.findUniqueOrThrow({ where: { id: flag.id } });
  },
});
