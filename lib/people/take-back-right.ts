import { max } from 'date-fns';
import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import { conflict, notFound } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { TakeBackRight } from '@/lib/people/schema';

/** Ends a lent right at once: by who lent it, or by a level that lets deputise. */
export const takeBackRight = defineAct({
  name: 'right.takeBack',
  capabilities: ['right.delegate', 'deputy.grant'],
  schema: TakeBackRight,
  target: (input) => input.delegation,
  async run(ctx, input) {
    const lent = await ctx.tx.delegation.findUnique({ where: { id: input.delegation }, include: { team: true } });
    if (!lent) throw notFound('delegation');
    const { functionId } = lent.team;
    if (lent.lenderId === ctx.actor.id) authorise(ctx, 'right.delegate', { functionId, teamId: lent.teamId });
    else authorise(ctx, 'deputy.grant', { functionId });
    if (lent.to <= ctx.now) throw conflict('It has ended already.', { to: lent.to.toISOString() });
    record(ctx, 'right.takenBack', {
      subjectId: lent.personId,
      functionId,
      reason: input.reason,
      data: { delegationId: lent.id, capability: lent.capability },
    });
    return ctx.tx.delegation.update({ where: { id: lent.id }, data: { to: max([ctx.now, lent.from]) } });
  },
});
