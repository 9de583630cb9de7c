import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import { conflict, notFound } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { claimTask, refuseOver, taskRow } from '@/lib/fulfilment/claim';
import { readyTasks } from '@/lib/fulfilment/ready';
import { SkipTask } from '@/lib/fulfilment/schema';

/**
 * Leaves out a task that is not needed this time, with the reason. Whoever runs the plan decides that when its turn has
 * come; before that it is a change of the plan.
 */
export const skipTask = defineAct({
  name: 'fulfilment.skip',
  capabilities: ['fulfilment.run', 'fulfilment.plan'],
  schema: SkipTask,
  target: (input) => input.reference ?? input.id,
  async run(ctx, input) {
    const claimed = await claimTask(ctx, input.id);
    const { task, ticket } = claimed;
    if (input.reference && input.reference !== ticket.reference) throw notFound('task');
    authorise(ctx, task.state === 'waiting' ? 'fulfilment.plan' : 'fulfilment.run', taskRow(task));
    if (task.state === 'skipped') {
      ctx.unchanged = true;
      return task;
    }
    if (task.does === 'revokeAccess')
      throw conflict('Taking an access away cannot be left out. Its owner may prolong the access instead.');
    refuseOver(claimed);
    record(ctx, 'fulfilment.taskSkipped', {
      ticket,
      subjectId: task.id,
      reason: input.reason,
      data: { taskId: task.id, title: task.title },
    });
    const skipped = await ctx.tx.fulfilmentTask.update({
      where: { id: task.id },
      data: { state: 'skipped', doneAt: ctx.now, doneById: ctx.actor.id, reason: input.reason },
    });
    await readyTasks(ctx, ticket);
    return skipped;
  },
});
