import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import { conflict, notFound } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { SayMeToo } from '@/lib/known-errors/schema';
import { findInForce } from '@/lib/rules/in-force';

/** "It hits me too": counted once a person, who then hears when it is over and need not send a request. */
export const sayMeToo = defineAct({
  name: 'knownError.meToo',
  capabilities: ['majorIncident.meToo'],
  schema: SayMeToo,
  target: (input) => input.key,
  async run(ctx, input): Promise<{ people: number }> {
    const known = await findInForce(ctx.tx, 'knownError', input.key);
    if (known?.content.audience !== 'public') throw notFound('known error');
    authorise(ctx, 'majorIncident.meToo', { functionId: known.functionId });
    const ruleId = known.ruleId;
    const standing = await ctx.tx.knownError.findUnique({ where: { ruleId } });
    if (standing?.closedAt) throw conflict('This is over. If it still hits you, tell us what you see.');
    const { count } = await ctx.tx.meToo.createMany({
      data: [{ ruleId, personId: ctx.actor.id, at: ctx.now }],
      skipDuplicates: true,
    });
    if (count === 0) ctx.unchanged = true;
    else
      record(ctx, 'knownError.meToo', {
        subjectId: ruleId,
        functionId: known.functionId,
        data: { kind: 'knownError', key: known.key },
      });
    return { people: await ctx.tx.meToo.count({ where: { ruleId } }) };
  },
});
