import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import { confirmable } from '@/lib/csmg/relations';
import { AppError, conflict, notFound } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { EndLevel } from '@/lib/people/schema';

/** Ends a holding, or revokes a deputy grant, at a moment: the right ends there, past acts keep their level. */
export const endLevel = defineAct({
  name: 'level.end',
  capabilities: ['level.grant', 'deputy.grant'],
  schema: EndLevel,
  target: (input) => input.holding,
  async run(ctx, input) {
    const holding = await ctx.tx.levelHolding.findUnique({ where: { id: input.holding } });
    if (!holding) throw notFound('holding');
    const { functionId, personId, level } = holding;
    authorise(ctx, holding.deputyForId ? 'deputy.grant' : 'level.grant', { functionId });
    if (!holding.deputyForId && !confirmable(ctx.actor, functionId, ctx.now).some((known) => known === level)) {
      throw new AppError('FORBIDDEN', 'A level is ended by those who may confirm it: 5 for 1 to 4, 6 also for 5.');
    }
    const to = input.at && input.at > ctx.now ? input.at : ctx.now;
    if (holding.to && holding.to <= to) throw conflict('It has ended already.', { to: holding.to.toISOString() });
    record(ctx, holding.deputyForId ? 'deputy.revoked' : 'level.ended', {
      subjectId: personId,
      functionId,
      reason: input.reason,
      data: { holdingId: holding.id, level, to: to.toISOString() },
    });
    return ctx.tx.levelHolding.update({
      where: { id: holding.id },
      data: { to: to < holding.from ? holding.from : to },
    });
  },
});
