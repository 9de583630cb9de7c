import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import type { Context } from '@/lib/context';
import { conflict } from '@/lib/errors';
import { EVENTS } from '@/lib/events/catalogue';
import { record } from '@/lib/events/record';
import { storeTicket } from '@/lib/tickets/change';
import { type ClaimedTicket, claimTicket, rowOf } from '@/lib/tickets/claim';
import { GiveBackTicket } from '@/lib/tickets/schema';

const MINUTES = 10;

/**
 * Takes back one's own taking or first assignment: the ticket waits in the queue again, as it stood there. Only while
 * nothing else has happened to it, which is what the version says.
 */
export const giveBackTicket = defineAct({
  name: 'ticket.giveBack',
  capabilities: ['ticket.take', 'ticket.assign'],
  schema: GiveBackTicket,
  target: (input) => input.reference,
  async run(ctx, input) {
    const ticket = await claimTicket(ctx, input.reference, input.version);
    const given = await lastGiven(ctx, ticket);
    if (!given) throw conflict('Only who gave it can take that back, and only where nobody owned it before.');
    if (ctx.now.getTime() - given.at.getTime() > MINUTES * 60_000)
      throw conflict(`This can be taken back for ${MINUTES} minutes; these are over.`);
    authorise(ctx, given.capability, rowOf(ticket), { routine: ticket.routine, common: ticket.common });
    record(ctx, 'ticket.givenBack', { ticket, data: { from: ticket.assigneeId } });
    const state = given.state === 'new' && ticket.state === 'open' ? 'new' : ticket.state;
    return storeTicket(ctx, ticket, { assigneeId: null, assignedAt: null, state });
  },
});

/** The event that made the ticket somebody's as it stands, if it is this actor's and nobody owned it before. */
async function lastGiven(ctx: Context, ticket: ClaimedTicket) {
  const event = await ctx.tx.event.findFirst({
    where: { ticketId: ticket.id, type: { in: ['ticket.taken', 'ticket.assigned'] } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
  });
  if (!event || event.actorId !== ctx.actor.id || event.at.getTime() !== ticket.assignedAt?.getTime()) return null;
  const taken = event.type === 'ticket.taken';
  const { from, state } = taken
    ? EVENTS['ticket.taken'].parse(event.data)
    : EVENTS['ticket.assigned'].parse(event.data);
  if (from) return null;
  return { at: event.at, state, capability: taken ? ('ticket.take' as const) : ('ticket.assign' as const) };
}
