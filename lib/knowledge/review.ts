import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import type { Context } from '@/lib/context';
import { conflict, invalid } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { newId } from '@/lib/id';
import { ReviewArticle } from '@/lib/knowledge/schema';
import { type ClaimedVersion, claimVersion, ruleRow } from '@/lib/rules/claim';
import type { ArticleReview } from '@/prisma/generated/client';

/** A peer has read a proposed version and says whether it is right; the author never does (level 3 and above). */
export const reviewArticle = defineAct({
  name: 'article.review',
  capabilities: ['article.review'],
  schema: ReviewArticle,
  target: (input) => input.id,
  async run(ctx, input): Promise<ArticleReview> {
    const claimed = await claimVersion(ctx, input.id);
    const { rule, version } = claimed;
    if (rule.kind !== 'article') throw invalid({ id: 'Peers review articles; this is another kind of rule' });
    authorise(ctx, 'article.review', { ...ruleRow(rule), authorId: version.authorId });
    if (version.state !== 'proposed')
      throw conflict(`Version ${version.number} does not wait for a review.`, { state: version.state });
    const mine = await ctx.tx.articleReview.findFirst({
      where: { versionId: version.id, personId: ctx.actor.id },
      orderBy: { id: 'desc' },
    });
    if (mine && mine.verdict === input.verdict && mine.note === (input.note ?? null)) {
      ctx.unchanged = true;
      return mine;
    }
    return recordReview(ctx, claimed, input);
  },
});

export async function recordReview(
  ctx: Context,
  { rule, version }: ClaimedVersion,
  { verdict, note }: { verdict: 'right' | 'changes'; note?: string },
): Promise<ArticleReview> {
  record(ctx, 'article.reviewed', {
    subjectId: rule.id,
    functionId: rule.functionId,
    reason: note,
    data: { kind: rule.kind, key: rule.key, number: version.number, verdict },
  });
  return ctx.tx.articleReview.create({
    data: {
      id: newId(ctx.now),
      versionId: version.id,
      personId: ctx.actor.id,
      level: ctx.decision?.level ?? null,
      verdict,
      note: note ?? null,
      at: ctx.now,
    },
  });
}
