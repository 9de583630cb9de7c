import { authorise } from '@/lib/authorise';
import type { Context } from '@/lib/context';
import { conflict } from '@/lib/errors';
import { recordReview } from '@/lib/knowledge/review';
import { type ClaimedVersion, ruleRow } from '@/lib/rules/claim';

/**
 * Nothing is published that no peer has read. Where nobody has said so yet, publishing is the publisher's own word that
 * it is right; a peer's wish for changes has to be taken back, or met by a new version, first.
 * @throws CONFLICT naming who asked for changes
 */
export async function haveReviewed(ctx: Context, claimed: ClaimedVersion): Promise<void> {
  const { rule, version } = claimed;
  const reviews = await ctx.tx.articleReview.findMany({ where: { versionId: version.id }, orderBy: { id: 'asc' } });
  const last = new Map(reviews.map((review) => [review.personId, review]));
  const open = [...last.values()].find((one) => one.verdict === 'changes' && one.personId !== ctx.actor.id);
  if (open) {
    const person = await ctx.tx.person.findUnique({ where: { id: open.personId }, select: { name: true } });
    throw conflict(
      `${person?.name ?? 'A colleague'} asked for changes: “${open.note}” Return the version with that, or ask them to look again.`,
      { reviewer: open.personId },
    );
  }
  if ([...last.values()].some((one) => one.verdict === 'right')) return;
  // Alone at the top there is no peer: the solo rule, with its cooling off, has decided already.
  if (version.authorId === ctx.actor.id) return;
  const { decision } = ctx;
  authorise(ctx, 'article.review', { ...ruleRow(rule), authorId: version.authorId });
  ctx.decision = decision;
  await recordReview(ctx, claimed, { verdict: 'right' });
}
