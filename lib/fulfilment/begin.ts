import { isMet } from '@/lib/catalogue/asked';
import type { Context } from '@/lib/context';
import { record } from '@/lib/events/record';
import { inPlan } from '@/lib/fulfilment/beside-plan';
import { readyTasks } from '@/lib/fulfilment/ready';
import { newId } from '@/lib/id';
import { findInForce, pinnedVersion } from '@/lib/rules/in-force';
import type { PlanTask } from '@/lib/rules/kinds/fulfilment-plan';
import type { Ticket } from '@/prisma/generated/client';

/** Begins the plan of a request that everybody agreed to, under the version in force now; tasks whose answer was not given stay out. */
export async function beginPlan(ctx: Context, ticket: Ticket): Promise<void> {
  if (!ticket.serviceVersionId) return;
  const { plan: key } = await pinnedVersion(ctx.tx, 'service', ticket.serviceVersionId);
  const plan = key ? await findInForce(ctx.tx, 'fulfilmentPlan', key) : null;
  if (!plan) return;
  const kept = await ctx.tx.requestAnswers.findUnique({ where: { ticketId: ticket.id } });
  const answers = (kept?.answers ?? {}) as Record<string, unknown>;
  const tasks = plan.content.tasks.filter((task) => isMet(task.when, answers));
  if (tasks.length === 0) return;
  await ctx.tx.fulfilmentRun.create({
    data: { ticketId: ticket.id, versionId: plan.versionId, startedAt: ctx.now },
  });
  await ctx.tx.fulfilmentTask.createMany({ data: await rowsOf(ctx, ticket, tasks) });
  record(ctx, 'fulfilment.started', {
    ticket,
    data: { key: plan.key, kind: 'fulfilmentPlan', number: plan.number, tasks: tasks.length },
  });
  await readyTasks(ctx, ticket);
}

async function rowsOf(ctx: Context, ticket: Ticket, tasks: readonly PlanTask[]) {
  const keys = tasks.map((task) => task.key);
  const teams = await ctx.tx.team.findMany({
    where: {
      active: true,
      OR: [{ key: { in: tasks.flatMap((task) => task.team ?? []) } }, { id: ticket.teamId ?? undefined }],
    },
    select: { id: true, key: true, functionId: true },
  });
  const owners = await ctx.tx.person.findMany({
    where: { email: { in: tasks.flatMap((task) => task.owner ?? []) }, active: true },
    select: { id: true, email: true },
  });
  return tasks.map((task, position) => {
    const team = teams.find((one) => (task.team ? one.key === task.team : one.id === ticket.teamId));
    return {
      id: newId(ctx.now),
      ticketId: ticket.id,
      functionId: team?.functionId ?? ticket.functionId,
      ...{ key: task.key, title: task.title, words: task.words || task.title, position },
      ...{ mandatory: task.mandatory, within: task.within, does: task.does },
      // A task that stays out keeps nobody waiting.
      after: task.after.filter((key) => keys.includes(key)),
      teamId: team?.id ?? null,
      ownerId: owners.find((person) => person.email === task.owner)?.id ?? null,
    };
  });
}

/** Agreement was taken back before anybody began: nothing of the plan is left to do. */
export async function giveUpPlan(ctx: Context, ticketId: string): Promise<void> {
  await ctx.tx.fulfilmentTask.deleteMany({ where: { ticketId, ...inPlan } });
  await ctx.tx.fulfilmentRun.deleteMany({ where: { ticketId } });
}
