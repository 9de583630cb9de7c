import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import { record } from '@/lib/events/record';
import { newId } from '@/lib/id';
import { claimReadable } from '@/lib/knowledge/claim';
import { FlagArticle } from '@/lib/knowledge/schema';
import type { ArticleFlag } from '@/prisma/generated/client';

/** Says that an article is wrong, from level 1 up; its owner is told. */
export const flagArticle = defineAct({
  name: 'article.flag',
  capabilities: ['article.flag'],
  schema: FlagArticle,
  target: (input) => input.key,
  async run(ctx, input): Promise<ArticleFlag> {
    const rule = await claimReadable(ctx, input.key);
    authorise(ctx, 'article.flag', { functionId: rule.functionId });
    const mine = await ctx.tx.articleFlag.findFirst({
      where: { ruleId: rule.id, personId: ctx.actor.id, settledAt: null, note: input.note },
    });
    if (mine) {
      ctx.unchanged = true;
      return mine;
    }
    record(ctx, 'article.flagged', {
      subjectId: rule.id,
      functionId: rule.functionId,
      reason: input.note,
      data: { kind: rule.kind, key: rule.key, number: rule.inForce.number },
    });
    return ctx.tx.articleFlag.create({
      data: {
        id: newId(ctx.now),
        ruleId: rule.id,
        versionId: rule.inForce.id,
        personId: ctx.actor.id,
        note: input.note,
        at: ctx.now,
      },
    });
  },
});
