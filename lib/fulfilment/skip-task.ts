import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import { conflict } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { claimTask, refuseOutOfTurn, taskRow } from '@/lib/fulfilment/claim';
import { readyTasks } from '@/lib/fulfilment/ready';
import { SkipTask } from '@/lib/fulfilment/schema';

/** Leaves out a task that is not needed this time, with the reason; whoever runs the plan decides that. */
export const skipTask = defineAct({
  name: 'fulfilment.skip',
  capabilities: ['fulfilment.run'],
  schema: SkipTask,
  target: (input) => input.id,
  async run(ctx, input) {
    const claimed = await claimTask(ctx, input.id);
    const { task, ticket } = claimed;
    authorise(ctx, 'fulfilment.run', taskRow(task));
    if (task.state === 'skipped') {
      ctx.unchanged = true;
      return task;
    }
    if (task.does === 'revokeAccess')
      throw conflict('Taking an access away cannot be left out. Its owner may prolong the access instead.');
    await refuseOutOfTurn(ctx, claimed);
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
