import { max } from 'date-fns';
import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import { isLevel } from '@/lib/csmg/levels';
import { conflict, notFound } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { authoriseHolding } from '@/lib/people/authorise-holding';
import { EndLevel } from '@/lib/people/schema';
import { standSooner } from '@/lib/people/stand-again';

/** Ends a holding, or revokes a deputy grant, at a moment: the right ends there, past acts keep their level. */
export const endLevel = defineAct({
  name: 'level.end',
  capabilities: ['level.grant', 'deputy.grant'],
  schema: EndLevel,
  target: (input) => input.holding,
  async run(ctx, input) {
    const holding = await ctx.tx.levelHolding.findUnique({ where: { id: input.holding } });
    if (!holding || !isLevel(holding.level)) throw notFound('holding');
    const { functionId, personId, level } = holding;
    if (holding.deputyForId) authorise(ctx, 'deputy.grant', { functionId });
    else authoriseHolding(ctx, holding, input.executive);
    const to = input.at && input.at > ctx.now ? input.at : ctx.now;
    if (holding.to && holding.to <= to) throw conflict('It has ended already.', { to: holding.to.toISOString() });
    const agreed = input.executive ? `\nAgreed by ${input.executive}` : '';
    const endsAt = max([to, holding.from]);
    const again = await standSooner(ctx, holding, endsAt);
    const data = { holdingId: holding.id, level, to: to.toISOString(), ...(again ? { again } : {}) };
    record(ctx, holding.deputyForId ? 'deputy.revoked' : 'level.ended', {
      subjectId: personId,
      functionId,
      reason: input.reason + agreed,
      data,
    });
    return ctx.tx.levelHolding.update({
      where: { id: holding.id },
      data: { to: endsAt },
    });
  },
});
