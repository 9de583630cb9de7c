import { defineAct } from '@/lib/act';
import { conflict, notFound } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { authoriseHolding } from '@/lib/people/authorise-holding';
import { ReviewLevel } from '@/lib/people/schema';

/**
 * Says once a year that a level still stands, and by what one knows it. What nobody else had confirmed is confirmed by
 * it; a level that is not looked at goes on, so that nobody is shut out in mid-shift.
 */
export const reviewLevel = defineAct({
  name: 'level.review',
  capabilities: ['level.grant'],
  schema: ReviewLevel,
  target: (input) => input.holding,
  async run(ctx, input) {
    const holding = await ctx.tx.levelHolding.findUnique({ where: { id: input.holding } });
    if (!holding || holding.deputyForId) throw notFound('holding');
    authoriseHolding(ctx, holding, input.executive);
    const { id, personId, functionId, level } = holding;
    const now = await ctx.tx.levelHolding.updateMany({
      where: { id, from: { lte: ctx.now }, OR: [{ to: null }, { to: { gt: ctx.now } }] },
      data: { reviewedAt: ctx.now, selfApproved: holding.selfApproved && holding.grantedById === ctx.actor.id },
    });
    if (now.count === 0) throw conflict('Only a level that is held now can be looked at again.');
    const agreed = input.executive ? `\nAgreed by ${input.executive}` : '';
    record(ctx, 'level.reviewed', {
      subjectId: personId,
      functionId,
      reason: input.note + agreed,
      data: { holdingId: id, level },
    });
    return ctx.tx.levelHolding.findUniqueOrThrow({ where: { id } });
  },
});
