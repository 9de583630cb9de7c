import { defineAct } from '@/lib/act';
import { conflict, invalid } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { checkOrder, claimPlan, doerOf, replan } from '@/lib/fulfilment/claim-plan';
import { AddTask } from '@/lib/fulfilment/schema';
import { newId } from '@/lib/id';

const MOST = 60;

/** Puts one more task into the plan of a request under way; the template stays as it is. */
export const addTask = defineAct({
  name: 'fulfilment.add',
  capabilities: ['fulfilment.plan'],
  schema: AddTask,
  target: (input) => input.reference,
  async run(ctx, input) {
    const { ticket, tasks } = await claimPlan(ctx, input.reference);
    if (tasks.length >= MOST)
      throw conflict(`A plan has at most ${MOST} tasks; open a request of its own for the rest.`);
    const key = freeKey(tasks.map((task) => task.key));
    const after = [...new Set(input.after ?? [])];
    checkOrder(tasks, key, input.title, after);
    const dueAt = input.due ? new Date(input.due) : null;
    if (dueAt && dueAt <= ctx.now) throw invalid({ due: 'The due time has to lie ahead' });
    const { team, ownerId } = await doerOf(ctx, ticket, input, ticket);
    const id = newId(ctx.now);
    record(ctx, 'fulfilment.taskAdded', {
      ticket,
      subjectId: id,
      reason: input.reason,
      data: { taskId: id, title: input.title, teamId: team?.id ?? null, ownerId },
    });
    const task = await ctx.tx.fulfilmentTask.create({
      data: {
        ...{ id, ticketId: ticket.id, functionId: team?.functionId ?? ticket.functionId, key, after, dueAt },
        ...{ title: input.title, words: input.words ?? input.title, mandatory: input.mandatory ?? true },
        ...{ teamId: team?.id ?? null, ownerId, position: tasks.length },
      },
    });
    // A plan that was over goes on.
    await ctx.tx.fulfilmentRun.update({ where: { ticketId: ticket.id }, data: { doneAt: null } });
    await replan(ctx, ticket);
    return ctx.tx.fulfilmentTask.findUniqueOrThrow({ where: { id: task.id } });
  },
});

function freeKey(taken: readonly string[]): string {
  let number = 1;
  while (taken.includes(`added-${number}`)) number++;
  return `added-${number}`;
}
