import { z } from '@hono/zod-openapi';
import type { Act } from '@/lib/act';
import type { Tx } from '@/lib/context';
import { prisma } from '@/lib/db/client';
import { notFound } from '@/lib/errors';
import { addTask } from '@/lib/fulfilment/add-task';
import { changeTask } from '@/lib/fulfilment/change-task';
import { doTask } from '@/lib/fulfilment/do-task';
import { listMyTasks, listTasks } from '@/lib/fulfilment/queries';
import { skipTask } from '@/lib/fulfilment/skip-task';
import { takeTask } from '@/lib/fulfilment/take-task';
import { bodyObject } from '@/lib/http/body-object';
import { bodyOf, performOnTicket } from '@/lib/http/on-ticket';
import { type Call, defineRoute, ok, type Reply, type Route } from '@/lib/http/route';
import { IdCursor, Limit, page } from '@/lib/http/shapes/common';
import { presentTask, presentTaskToDo, TaskShape, TaskToDoShape } from '@/lib/http/shapes/request';
import { performIn } from '@/lib/perform';
import { hearsInside } from '@/lib/tickets/hearing';
import { getTicket } from '@/lib/tickets/queries';
import type { FulfilmentTask } from '@/prisma/generated/client';

const mine = defineRoute({
  method: 'get',
  path: '/tasks',
  tag: 'Requests',
  summary: 'Tasks that you may do now: your own, and those of your teams that nobody has taken',
  query: z.strictObject({ limit: Limit, cursor: IdCursor }),
  answers: { 200: page(TaskToDoShape) },
  async handle({ actor, now, query: { limit, cursor } }) {
    const found = await listMyTasks(prisma, actor, now, { after: cursor, limit: limit + 1 });
    const items = found.slice(0, limit).map(presentTaskToDo);
    return ok({ items, next: found.length > limit ? (items.at(-1)?.id ?? null) : null });
  },
});

const ofTicket = defineRoute({
  method: 'get',
  path: '/tickets/{reference}/tasks',
  tag: 'Requests',
  summary: 'The tasks of a request, in their order',
  answers: { 200: page(TaskShape) },
  async handle({ actor, now, params }) {
    const ticket = await getTicket(prisma, actor, now, params.reference ?? '');
    if (!(await hearsInside(prisma, actor, now, ticket.id))) throw notFound('plan');
    return ok({ items: (await listTasks(prisma, actor, now, ticket.id)).map(presentTask), next: null });
  },
});

/** The task as the write left it. */
async function taskReply(tx: Tx, { actor, now }: Call, task: FulfilmentTask, unchanged: boolean): Promise<Reply> {
  const found = (await listTasks(tx, actor, now, task.ticketId)).find((one) => one.id === task.id);
  if (!found) throw notFound('task');
  return ok(unchanged ? { ...presentTask(found), unchanged } : presentTask(found));
}

const add = defineRoute({
  method: 'post',
  path: '/tickets/{reference}/tasks',
  tag: 'Requests',
  summary: 'Add a task to the plan of a request under way',
  description: 'Level 3 proposes it. The template of the plan stays as it is.',
  body: bodyOf(addTask),
  answers: { 201: TaskShape },
  handle: (call) =>
    performOnTicket(call, addTask, async (tx, { value }) => ({
      ...(await taskReply(tx, call, value, false)),
      status: 201,
    })),
});

const verb = (name: string, summary: string, act: Act<z.ZodObject, FulfilmentTask>, onRequest = false): Route =>
  defineRoute({
    method: 'post',
    path: `/tasks/{id}/${name}`,
    tag: 'Requests',
    summary,
    description: `Rights: ${act.capabilities.join(', ')}. A wish that is true already answers \`unchanged: true\` and records nothing.`,
    body: z.strictObject(
      Object.fromEntries(Object.entries(act.schema.shape).filter(([field]) => !['id', 'reference'].includes(field))),
    ),
    answers: { 200: TaskShape },
    handle: (call) =>
      call.once(async (tx) => {
        const { id = '' } = call.params;
        const input = { ...bodyObject(call.body, ['id', 'reference']), id };
        const reference = onRequest ? { reference: await referenceOf(tx, id) } : {};
        const door = { actor: call.actor, now: call.now };
        const { value, unchanged } = await performIn(tx, act, door, { ...input, ...reference });
        return taskReply(tx, call, value, unchanged);
      }),
  });

/** Which request a task belongs to; whether it is in sight is asked by the act. */
async function referenceOf(tx: Tx, id: string): Promise<string> {
  const task = await tx.fulfilmentTask.findUnique({
    where: { id },
    select: { ticket: { select: { reference: true } } },
  });
  if (!task) throw notFound('task');
  return task.ticket.reference;
}

export const TASK_ROUTES = [
  mine,
  ofTicket,
  add,
  verb('take', 'Say that you do it', takeTask),
  verb('do', 'It is done', doTask),
  verb('skip', 'Leave it out, with the reason', skipTask, true),
  verb('change', 'Move it to another team, person, time or place in the order', changeTask, true),
];
