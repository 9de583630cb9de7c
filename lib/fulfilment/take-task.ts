import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import { record } from '@/lib/events/record';
import { claimTask, refuseOutOfTurn, taskRow } from '@/lib/fulfilment/claim';
import { OnTask } from '@/lib/fulfilment/schema';

/** Says "I do this one", so that nobody else begins it too. */
export const takeTask = defineAct({
  name: 'fulfilment.take',
  capabilities: ['fulfilment.task'],
  schema: OnTask,
  target: (input) => input.id,
  async run(ctx, input) {
    const claimed = await claimTask(ctx, input.id);
    const { task, ticket } = claimed;
    authorise(ctx, 'fulfilment.task', taskRow(task));
    if (task.ownerId === ctx.actor.id && task.takenAt) {
      ctx.unchanged = true;
      return task;
    }
    await refuseOutOfTurn(ctx, claimed);
    record(ctx, 'fulfilment.taskTaken', { ticket, subjectId: task.id, data: { taskId: task.id, title: task.title } });
    return ctx.tx.fulfilmentTask.update({
      where: { id: task.id },
      data: { ownerId: ctx.actor.id, takenAt: ctx.now },
    });
  },
});
