import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import { record } from '@/lib/events/record';
import { claimReadable } from '@/lib/knowledge/claim';
import { RateArticle } from '@/lib/knowledge/schema';
import type { ArticleRating } from '@/prisma/generated/client';

/** Says whether an article helped: one vote a person, changeable, kept with the text it was given to. */
export const rateArticle = defineAct({
  name: 'article.rate',
  capabilities: ['article.rate'],
  schema: RateArticle,
  target: (input) => input.key,
  async run(ctx, input): Promise<ArticleRating> {
    const rule = await claimReadable(ctx, input.key);
    authorise(ctx, 'article.rate', { functionId: rule.functionId });
    const { helped, place } = input;
    const comment = input.comment ?? null;
    const id = { ruleId_personId: { ruleId: rule.id, personId: ctx.actor.id } };
    const known = await ctx.tx.articleRating.findUnique({ where: id });
    if (known && known.helped === helped && known.comment === comment && known.versionId === rule.inForce.id) {
      ctx.unchanged = true;
      return known;
    }
    record(ctx, 'article.rated', {
      subjectId: rule.id,
      functionId: rule.functionId,
      reason: comment,
      data: { kind: rule.kind, key: rule.key, number: rule.inForce.number, helped, place },
    });
    const vote = { versionId: rule.inForce.id, helped, comment, place, at: ctx.now };
    return ctx.tx.articleRating.upsert({
      where: id,
      create: { ruleId: rule.id, personId: ctx.actor.id, ...vote },
      update: vote,
    });
  },
});
