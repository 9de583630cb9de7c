import { authorise } from '@/lib/authorise';
import type { Context } from '@/lib/context';
import { can } from '@/lib/csmg/can';
import { conflict, invalid } from '@/lib/errors';
import { inPlan } from '@/lib/fulfilment/beside-plan';
import { inOrder } from '@/lib/fulfilment/plan-order';
import { readyTasks } from '@/lib/fulfilment/ready';
import { loadActor } from '@/lib/people/actor';
import { resolvePerson, resolveTeam } from '@/lib/people/resolve';
import { findCircle } from '@/lib/rules/checks/circle';
import { type ClaimedTicket, claimTicket, rowOf } from '@/lib/tickets/claim';
import { isOpen } from '@/lib/tickets/lifecycle';
import type { FulfilmentTask, Team } from '@/prisma/generated/client';

interface Plan {
  ticket: ClaimedTicket;
  tasks: FulfilmentTask[];
}

/** The plan of a request under way, for whoever may change it; its ticket is locked. @throws CONFLICT when none is under way */
export async function claimPlan(ctx: Context, reference: string): Promise<Plan> {
  const ticket = await claimTicket(ctx, reference);
  authorise(ctx, 'fulfilment.plan', rowOf(ticket));
  const run = await ctx.tx.fulfilmentRun.findUnique({ where: { ticketId: ticket.id } });
  if (!run)
    throw conflict('No plan is under way here: it begins by its service, once everybody who has to has agreed.');
  if (!isOpen(ticket.state) || ticket.state === 'approval')
    throw conflict(
      `${ticket.reference} is ${ticket.state}; its plan is over with it. Reopen it if something is missing.`,
      {
        state: ticket.state,
      },
    );
  const tasks = await ctx.tx.fulfilmentTask.findMany({
    where: { ticketId: ticket.id, ...inPlan },
    orderBy: { position: 'asc' },
  });
  return { ticket, tasks };
}

/** @throws INVALID where a task is not in the plan, or tasks would wait for each other */
export function checkOrder(
  tasks: readonly FulfilmentTask[],
  key: string,
  title: string,
  after: readonly string[],
): void {
  const titleOf = new Map([...tasks.map((task) => [task.key, task.title] as const), [key, title]]);
  const unknown = after.find((one) => !titleOf.has(one));
  if (unknown)
    throw invalid({
      after: `There is no task “${unknown}” here; choose among: ${tasks.map((task) => task.key).join(', ')}`,
    });
  const circle = findCircle(new Map([...tasks.map((task) => [task.key, task.after] as const), [key, after]]));
  if (!circle) return;
  const round = [...circle, circle[0] ?? ''].map((one) => `“${titleOf.get(one)}”`).join(' → ');
  throw invalid({ after: `These tasks would wait for each other: ${round}. Let one begin without the other` });
}

interface Doer {
  team: Team | null;
  ownerId: string | null;
}

/** Whose task it is to be: a team, or one person who may do it and may see what it is about. */
export async function doerOf(
  ctx: Context,
  ticket: ClaimedTicket,
  { team: asked, person }: { team?: string; person?: string | null },
  now: { teamId: string | null; functionId: string },
): Promise<Doer> {
  const team = asked
    ? await resolveTeam(ctx.tx, asked, 'team')
    : now.teamId
      ? await ctx.tx.team.findUnique({ where: { id: now.teamId } })
      : null;
  if (!person) return { team, ownerId: null };
  const { id, name } = await resolvePerson(ctx.tx, person, 'person');
  const actor = await loadActor(ctx.tx, { id }, ctx.now);
  const row = { functionId: team?.functionId ?? now.functionId, teamId: team?.id ?? null };
  if (!actor || !can(actor, 'fulfilment.task', ctx.now, row).allowed)
    throw invalid({ person: `${name} does no tasks there; name somebody of level 2 or above in that function` });
  if (ticket.confidential && !can(actor, 'ticket.view', ctx.now, rowOf(ticket)).allowed)
    throw invalid({ person: `${name} may not see this confidential request; have them named on it first` });
  return { team, ownerId: id };
}

/** Puts every task behind what comes before it, and readies what may begin now. */
export async function replan(ctx: Context, ticket: ClaimedTicket): Promise<void> {
  const tasks = await ctx.tx.fulfilmentTask.findMany({
    where: { ticketId: ticket.id, ...inPlan },
    select: { id: true, key: true, position: true, after: true },
  });
  for (const [position, task] of inOrder(tasks).entries())
    if (task.position !== position) await ctx.tx.fulfilmentTask.update({ where: { id: task.id }, data: { position } });
  await readyTasks(ctx, ticket);
}
