import type { Context } from '@/lib/context';
import { can } from '@/lib/csmg/can';
import { record } from '@/lib/events/record';
import { newId } from '@/lib/id';
import { loadActor } from '@/lib/people/actor';
import { addBusinessTime } from '@/lib/sla/business-time';
import { pinnedPromise } from '@/lib/tickets/promise';
import type { Ticket } from '@/prisma/generated/client';

const KEY = 'recovery';
const TITLE = 'Make a low rating good';
/** One working day in open time of the ticket's own calendar. */
const WITHIN = 8 * 3600;

/** A working day from now; without a promise there is no calendar to count on. */
export async function recoveryDue(ctx: Context, ticket: Ticket): Promise<Date | null> {
  const promise = await pinnedPromise(ctx.tx, ticket);
  return promise ? addBusinessTime(promise.calendar, ctx.now, WITHIN) : null;
}

const recoveryOf = ({ tx }: Context, ticketId: string) =>
  tx.fulfilmentTask.findUnique({ where: { ticketId_key: { ticketId, key: KEY } } });

/**
 * Puts the task to make a low score good on its ticket, for its owner, else for its team. One a rating: where raising
 * the score had taken it away, it comes back; what a colleague did or left out stays so.
 */
export async function openRecovery(ctx: Context, ticket: Ticket): Promise<void> {
  const before = await recoveryOf(ctx, ticket.id);
  if (before && (before.state !== 'skipped' || before.doneById !== ctx.actor.id)) return;
  const dueAt = await recoveryDue(ctx, ticket);
  const ready = {
    ...{ state: 'ready', readyAt: ctx.now, dueAt, doneAt: null, doneById: null, reason: null },
    ...{ teamId: ticket.teamId, ownerId: await ownerOf(ctx, ticket) },
  };
  const id = before?.id ?? newId(ctx.now);
  await ctx.tx.fulfilmentTask.upsert({
    where: { id },
    create: {
      ...{ id, ticketId: ticket.id, functionId: ticket.functionId, key: KEY, does: 'recover', position: 900 },
      ...{ title: TITLE, words: TITLE, mandatory: false, within: WITHIN, ...ready },
    },
    update: ready,
  });
  record(ctx, 'fulfilment.recoveryOpened', {
    ticket,
    subjectId: id,
    data: { taskId: id, title: TITLE, dueAt: dueAt?.toISOString() ?? null },
  });
}

/** The score was given anew before anybody made it good: the task is left out, and says why. */
export async function dropRecovery(ctx: Context, ticket: Ticket): Promise<void> {
  const task = await recoveryOf(ctx, ticket.id);
  if (task?.state !== 'ready') return;
  const reason = 'The rating was given anew before this was done.';
  const over = { state: 'skipped', doneAt: ctx.now, doneById: ctx.actor.id, reason };
  await ctx.tx.fulfilmentTask.update({ where: { id: task.id }, data: over });
  record(ctx, 'fulfilment.recoveryDropped', {
    ticket,
    subjectId: task.id,
    data: { taskId: task.id, title: task.title },
  });
}

/** Whose ticket it was, where they still may do tasks there. */
async function ownerOf(ctx: Context, { assigneeId, functionId, teamId }: Ticket): Promise<string | null> {
  const owner = assigneeId ? await loadActor(ctx.tx, { id: assigneeId }, ctx.now) : null;
  return owner && can(owner, 'fulfilment.task', ctx.now, { functionId, teamId }).allowed ? owner.id : null;
}
