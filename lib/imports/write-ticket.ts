import type { Context } from '@/lib/context';
import { newId } from '@/lib/id';
import type { Ids } from '@/lib/imports/history';
import type { ImportIncident } from '@/lib/imports/schema';
import { NEVER } from '@/lib/tickets/clocks';
import { nextReference } from '@/lib/tickets/number';
import { promiseFor } from '@/lib/tickets/promise';
import type { Function as DeskFunction, Ticket } from '@/prisma/generated/client';

interface Place {
  desk: DeskFunction;
  ids: Ids;
  ticketId: string | null;
}

/** The ticket as it stands at the end of its log, under its own number here; it is promised nothing by our rules. */
export async function writeTicket(
  ctx: Context,
  input: ImportIncident,
  { desk, ids, ticketId }: Place,
): Promise<Ticket> {
  const groups = input.changes.map(({ team }) => team).filter((team) => team !== null);
  const hops = groups.filter((team, index) => index > 0 && team !== groups[index - 1]).length;
  const { kind, state, subject, description, channel, impact, urgency, priority, reopenCount } = input;
  const fields = {
    ...{ kind, state, subject, description, channel, impact, urgency, priority, reopenCount, hops },
    ...{
      resolvedAt: input.resolvedAt,
      closedAt: input.closedAt,
      resolution: input.resolution,
      resolutionCode: input.resolutionCode,
    },
    teamId: input.team ? ids.team(input.team) : null,
    assigneeId: input.assignee ? ids.person(input.assignee) : null,
    requesterId: ids.person(input.requester),
    loggedById: input.openedBy && ids.person(input.openedBy),
    waitingReason: state === 'waiting' ? ids.waitingReason(input.waitingFor) : null,
    createdAt: input.openedAt,
    updatedAt: input.closedAt && input.closedAt > input.changedAt ? input.closedAt : input.changedAt,
    allocatedAt: input.changes.find(({ team }) => team)?.at ?? null,
    assignedAt: input.changes.find(({ assignee }) => assignee)?.at ?? null,
    // Old and unowned, it must not be called out as new work.
    calledOutAt: ctx.now,
  };
  const ticket = ticketId
    ? await ctx.tx.ticket.update({ where: { id: ticketId }, data: { ...fields, version: { increment: 1 } } })
    : await ctx.tx.ticket.create({
        data: {
          ...fields,
          id: newId(input.openedAt),
          reference: await nextReference(ctx.tx, desk),
          functionId: desk.id,
          externalSource: input.source,
          externalNumber: input.number,
          dueOrder: NEVER,
        },
      });
  await writeVerdict(ctx, ticket, input);
  return ticket;
}

/** The file's own verdict as a clock that is over: nothing of it was computed here. */
async function writeVerdict(
  ctx: Context,
  ticket: Ticket,
  { kept, openedAt, resolvedAt }: ImportIncident,
): Promise<void> {
  await ctx.tx.clock.deleteMany({ where: { ticketId: ticket.id, imported: true } });
  if (kept === null || !resolvedAt) return;
  // A clock names the rules it was read under; these only say where its hours would be looked up.
  const { levelVersionId, calendarVersionId } = await promiseFor(ctx.tx, ticket.functionId, null);
  const seconds = Math.max(1, Math.round((resolvedAt.getTime() - openedAt.getTime()) / 1000));
  await ctx.tx.clock.create({
    data: {
      id: newId(openedAt),
      ticketId: ticket.id,
      kind: 'resolve',
      target: seconds,
      spent: seconds,
      startedAt: openedAt,
      metAt: resolvedAt,
      breachedAt: kept ? null : resolvedAt,
      imported: true,
      ...{ levelVersionId, calendarVersionId },
    },
  });
}
