import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import type { Context } from '@/lib/context';
import { conflict } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { refuseOpenTasks } from '@/lib/fulfilment/open-tasks';
import { authoriseResolving } from '@/lib/procedures/guard';
import { afterBusinessDays } from '@/lib/sla/business-days';
import { changeTicket } from '@/lib/tickets/change';
import { type ClaimedTicket, claimTicket, rowOf } from '@/lib/tickets/claim';
import { findMove, isOpen } from '@/lib/tickets/lifecycle';
import { pinnedPromise } from '@/lib/tickets/promise';
import { ResolveTicket } from '@/lib/tickets/schema';

/** Solves a ticket; it closes by itself after the promise's business days unless somebody reopens it. */
export const resolveTicket = defineAct({
  name: 'ticket.resolve',
  capabilities: ['ticket.resolve'],
  schema: ResolveTicket,
  target: (input) => input.reference,
  async run(ctx, input) {
    const ticket = await claimTicket(ctx, input.reference, input.version);
    await authoriseResolving(ctx, ticket, input.code);
    if (ticket.state === 'resolved' && ticket.resolution === input.resolution && ticket.resolutionCode === input.code) {
      ctx.unchanged = true;
      return ticket;
    }
    await refuseOpenChildren(ctx, ticket);
    await refuseOpenTasks(ctx.tx, ticket.id);
    const resolved = await resolveOne(ctx, ticket, input.resolution, input.code);
    if (input.twins)
      for (const twin of await openTwins(ctx, ticket)) {
        const lead = `Its duplicate ${twin.reference} cannot be resolved with it. `;
        await refuseOpenChildren(ctx, twin, lead);
        await refuseOpenTasks(ctx.tx, twin.id, lead);
        await resolveOne(ctx, twin, input.resolution, 'duplicate');
      }
    return resolved;
  },
});

async function resolveOne(
  ctx: Context,
  ticket: ClaimedTicket,
  resolution: string,
  code: string,
): Promise<ClaimedTicket> {
  const promised = await pinnedPromise(ctx.tx, ticket);
  const closeDueAt = promised ? afterBusinessDays(promised.calendar, ctx.now, promised.level.autoCloseDays) : null;
  record(ctx, 'ticket.resolved', { ticket, data: { code, resolution, closeDueAt: closeDueAt?.toISOString() ?? null } });
  return changeTicket(ctx, ticket, 'resolve', {
    resolution,
    resolutionCode: code,
    closeDueAt,
    resolvedAt: ctx.now,
    firstResponseAt: ticket.firstResponseAt ?? ctx.now,
    lastPublicAt: ctx.now,
  });
}

/** A parent waits for its children (behaviour 60). */
async function refuseOpenChildren(ctx: Context, ticket: ClaimedTicket, lead = ''): Promise<void> {
  const links = await ctx.tx.ticketLink.findMany({
    where: { fromId: ticket.id, kind: 'parent' },
    select: { to: { select: { reference: true, state: true } } },
  });
  const open = links.filter((link) => isOpen(link.to.state)).map((link) => link.to.reference);
  if (open.length > 0)
    throw conflict(
      `${lead}Its ${open.length === 1 ? 'child is' : 'children are'} still open: ${open.join(', ')}. Resolve them first, or unlink them.`,
      { children: open },
    );
}

/** Open duplicates of this ticket that have not opted out, locked in the order of their ids (behaviour 61). */
async function openTwins(ctx: Context, ticket: ClaimedTicket): Promise<ClaimedTicket[]> {
  const links = await ctx.tx.ticketLink.findMany({
    where: { toId: ticket.id, kind: 'duplicate', optOut: false },
    select: { from: { select: { reference: true, state: true } } },
    orderBy: { fromId: 'asc' },
  });
  const twins: ClaimedTicket[] = [];
  for (const { from } of links) {
    // What waits for agreement, or has none of its own to resolve, is left to itself.
    if (!findMove(from.state, 'resolve')) continue;
    const twin = await claimTicket(ctx, from.reference);
    authorise(ctx, 'ticket.resolve', rowOf(twin), { routine: twin.routine, common: twin.common });
    twins.push(twin);
  }
  return twins;
}
