import type { z } from 'zod';
import { defineAct } from '@/lib/act';
import type { Context } from '@/lib/context';
import { conflict, invalid, notFound } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { checkOrder, claimPlan, doerOf, replan } from '@/lib/fulfilment/claim-plan';
import { ChangeTask } from '@/lib/fulfilment/schema';
import type { FulfilmentTask } from '@/prisma/generated/client';

/** Moves a task of a running plan: to another team or person, another time, another place in the order. */
export const changeTask = defineAct({
  name: 'fulfilment.change',
  capabilities: ['fulfilment.plan'],
  schema: ChangeTask,
  target: (input) => input.reference,
  async run(ctx, input) {
    const { ticket, tasks } = await claimPlan(ctx, input.reference);
    const task = tasks.find((one) => one.id === input.id);
    if (!task) throw notFound('task');
    if (task.state === 'done' || task.state === 'skipped')
      throw conflict('This task is over already.', { state: task.state });
    const title = input.title ?? task.title;
    const after = input.after ? [...new Set(input.after)] : task.after;
    checkOrder(tasks, task.key, title, after);
    // To another team nobody goes with it, unless they are named.
    const doer = input.team || input.person !== undefined ? await doerOf(ctx, ticket, input, task) : null;
    const dueAt = dueOf(ctx, input, task);
    const next = {
      ...{ title, after, dueAt },
      teamId: doer ? (doer.team?.id ?? null) : task.teamId,
      ownerId: doer ? doer.ownerId : task.ownerId,
    };
    const data = changesOf(task, next, (key) => tasks.find((one) => one.key === key)?.title ?? key);
    if (Object.keys(data).length === 0) {
      ctx.unchanged = true;
      return task;
    }
    record(ctx, 'fulfilment.taskChanged', {
      ticket,
      subjectId: task.id,
      reason: input.reason,
      data: { taskId: task.id, title: task.title, ...data },
    });
    await ctx.tx.fulfilmentTask.update({
      where: { id: task.id },
      data: {
        ...next,
        words: task.words === task.title ? title : task.words,
        functionId: doer?.team?.functionId ?? task.functionId,
        ...(next.ownerId === task.ownerId ? {} : { takenAt: null }),
        ...waitAgain(task, after, tasks, input.due === undefined),
      },
    });
    await replan(ctx, ticket);
    return ctx.tx.fulfilmentTask.findUniqueOrThrow({ where: { id: task.id } });
  },
});

type Wish = z.output<typeof ChangeTask>;

function dueOf(ctx: Context, { due }: Wish, task: FulfilmentTask): Date | null {
  if (due === undefined) return task.dueAt;
  const at = due === null ? null : new Date(due);
  if (at && at <= ctx.now && at.getTime() !== task.dueAt?.getTime())
    throw invalid({ due: 'The due time has to lie ahead' });
  return at;
}

/** What now has something before it waits again. @throws CONFLICT once somebody has begun it */
function waitAgain(task: FulfilmentTask, after: readonly string[], tasks: readonly FulfilmentTask[], unsaid: boolean) {
  const open = tasks.filter((one) => after.includes(one.key) && ['waiting', 'ready'].includes(one.state));
  if (task.state !== 'ready' || open.length === 0) return {};
  if (task.takenAt)
    throw conflict(`Somebody has begun “${task.title}” already; it cannot wait for “${open[0]?.title}” any more.`);
  return { state: 'waiting', readyAt: null, ...(unsaid ? { dueAt: null } : {}) };
}

type Planned = Pick<FulfilmentTask, 'title' | 'after' | 'dueAt' | 'teamId' | 'ownerId'>;

/** Only what changes, as the event keeps it. */
function changesOf(was: Planned, is: Planned, titleOf: (key: string) => string) {
  const same = (one: readonly string[], other: readonly string[]) =>
    [...one].sort().join() === [...other].sort().join();
  return {
    ...(was.title === is.title ? {} : { renamed: is.title }),
    ...(was.teamId === is.teamId ? {} : { teamId: is.teamId }),
    ...(was.ownerId === is.ownerId ? {} : { ownerId: is.ownerId }),
    ...(was.dueAt?.getTime() === is.dueAt?.getTime() ? {} : { dueAt: is.dueAt?.toISOString() ?? null }),
    ...(same(was.after, is.after) ? {} : { after: is.after.map(titleOf) }),
  };
}
