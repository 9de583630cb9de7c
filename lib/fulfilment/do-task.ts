import { endGrant } from '@/lib/access/end';
import { grantTo } from '@/lib/access/grant';
import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import { invalid } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { claimTask, refuseOutOfTurn, taskRow } from '@/lib/fulfilment/claim';
import { readyTasks } from '@/lib/fulfilment/ready';
import { DoTask } from '@/lib/fulfilment/schema';

/** Does one task; whatever waited only for it becomes ready, and an access that it opens or closes follows at once. */
export const doTask = defineAct({
  name: 'fulfilment.do',
  capabilities: ['fulfilment.task'],
  schema: DoTask,
  target: (input) => input.id,
  async run(ctx, input) {
    const claimed = await claimTask(ctx, input.id);
    const { task, ticket } = claimed;
    authorise(ctx, 'fulfilment.task', taskRow(task));
    if (task.state === 'done') {
      ctx.unchanged = true;
      return task;
    }
    await refuseOutOfTurn(ctx, claimed);
    if (task.does === 'recover' && !input.note) throw invalid({ note: 'Say what was done to make it good' });
    record(ctx, 'fulfilment.taskDone', {
      ticket,
      subjectId: task.id,
      reason: input.note,
      data: { taskId: task.id, title: task.title },
    });
    const done = await ctx.tx.fulfilmentTask.update({
      where: { id: task.id },
      data: {
        ...{ state: 'done', doneAt: ctx.now, doneById: ctx.actor.id, ownerId: task.ownerId ?? ctx.actor.id },
        reason: input.note ?? null,
      },
    });
    if (task.does === 'grantAccess') await grantTo(ctx, ticket);
    if (task.does === 'revokeAccess' && task.grantId) await endGrant(ctx, task.grantId, 'revoked');
    await readyTasks(ctx, ticket);
    return done;
  },
});
