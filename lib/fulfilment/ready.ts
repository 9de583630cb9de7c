import type { Context } from '@/lib/context';
import { record } from '@/lib/events/record';
import { inPlan } from '@/lib/fulfilment/beside-plan';
import { addBusinessTime } from '@/lib/sla/business-time';
import { pinnedPromise } from '@/lib/tickets/promise';
import type { Ticket } from '@/prisma/generated/client';

interface Task {
  key: string;
  state: string;
  after: readonly string[];
}
const isOver = (task: Task) => task.state === 'done' || task.state === 'skipped';

/** Which waiting tasks may begin now: everything that comes before them is over. */
export function mayBegin<T extends Task>(tasks: readonly T[]): T[] {
  const open = new Set(tasks.filter((task) => !isOver(task)).map((task) => task.key));
  return tasks.filter((task) => task.state === 'waiting' && !task.after.some((key) => open.has(key)));
}

/** Readies what may begin, due in open time of the ticket's own calendar, and closes the plan when nothing is left. */
export async function readyTasks(ctx: Context, ticket: Ticket): Promise<void> {
  const tasks = await ctx.tx.fulfilmentTask.findMany({
    where: { ticketId: ticket.id, ...inPlan },
    orderBy: { position: 'asc' },
  });
  const calendar = (await pinnedPromise(ctx.tx, ticket))?.calendar;
  for (const task of mayBegin(tasks)) {
    // A time that somebody set by hand stands.
    const dueAt = task.dueAt ?? (task.within && calendar ? addBusinessTime(calendar, ctx.now, task.within) : null);
    await ctx.tx.fulfilmentTask.update({ where: { id: task.id }, data: { state: 'ready', readyAt: ctx.now, dueAt } });
    record(ctx, 'fulfilment.taskReady', {
      ticket,
      subjectId: task.id,
      data: { taskId: task.id, title: task.title, dueAt: dueAt?.toISOString() ?? null },
    });
  }
  if (tasks.length === 0 || !tasks.every(isOver)) return;
  const { count } = await ctx.tx.fulfilmentRun.updateMany({
    where: { ticketId: ticket.id, doneAt: null },
    data: { doneAt: ctx.now },
  });
  if (count > 0) record(ctx, 'fulfilment.finished', { ticket, data: { tasks: tasks.length } });
}
