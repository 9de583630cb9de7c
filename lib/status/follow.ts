import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import { invalid } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { findInForce } from '@/lib/rules/in-force';
import { FollowService } from '@/lib/status/schema';
import { mayRequest } from '@/lib/tickets/intake';

/** Mails somebody whenever the state of a service changes, until they have had enough. */
export const followService = defineAct({
  name: 'service.follow',
  capabilities: ['service.view'],
  schema: FollowService,
  target: (input) => input.service,
  async run(ctx, input): Promise<{ follows: boolean }> {
    const service = await findInForce(ctx.tx, 'service', input.service);
    if (!service || !mayRequest(ctx, service))
      throw invalid({ service: `There is no service “${input.service}” that you may follow; choose one of the list` });
    authorise(ctx, 'service.view', { functionId: service.functionId });
    const row = { serviceId: service.ruleId, personId: ctx.actor.id };
    const { count } = input.stop
      ? await ctx.tx.following.deleteMany({ where: row })
      : await ctx.tx.following.createMany({ data: [{ ...row, at: ctx.now }], skipDuplicates: true });
    if (count === 0) ctx.unchanged = true;
    else
      record(ctx, input.stop ? 'service.unfollowed' : 'service.followed', {
        subjectId: service.ruleId,
        functionId: service.functionId,
        data: { kind: 'service', key: service.key },
      });
    return { follows: !input.stop };
  },
});
