import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import { conflict, notFound } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { MakeGood } from '@/lib/surveys/schema';
import { claimTicket, rowOf } from '@/lib/tickets/claim';
import { seesRating } from '@/lib/tickets/rating-sight';
import type { Rating } from '@/prisma/generated/client';

/**
 * Says what was done about an anonymous low score. The event names no ticket: beside the trail of one it would tell its
 * score to everybody who reads that; what was done stands with the rating, where those who lead see both.
 */
export const makeGood = defineAct({
  name: 'rating.makeGood',
  capabilities: ['recovery.start'],
  schema: MakeGood,
  target: (input) => input.reference,
  async run(ctx, { reference, note }): Promise<Rating> {
    const ticket = await claimTicket(ctx, reference);
    authorise(ctx, 'recovery.start', rowOf(ticket));
    const rating = await ctx.tx.rating.findUnique({ where: { ticketId: ticket.id } });
    if (!rating || !seesRating(ctx.actor, ctx.now, rowOf(ticket), rating) || rating.personId === ctx.actor.id)
      throw notFound('rating');
    if (!rating.recoverBy) throw conflict('This rating asks for nothing to be made good.');
    if (rating.recoveredAt) throw conflict('It was made good already.');
    record(ctx, 'rating.madeGood', { functionId: ticket.functionId, data: {} });
    return ctx.tx.rating.update({
      where: { ticketId: ticket.id },
      data: { recoveredAt: ctx.now, recoveredById: ctx.actor.id, recovery: note },
    });
  },
});
