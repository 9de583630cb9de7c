import type { Tx } from '@/lib/context';
import { type Actor, functionsHeld, isStaff } from '@/lib/csmg/actor';
import { inReach, reach } from '@/lib/csmg/reach';

/** What decides on a ticket who hears the desk speak among itself. */
export interface Spoken {
  functionId: string;
  teamId: string | null;
  confidential: boolean;
  assigneeId: string | null;
  participants: readonly { role: string; personId: string }[];
}

/** Ties of a colleague; requester and cc are ties of a customer, whoever has them. */
const COLLEAGUES = ['watcher', 'named'];

/**
 * Who hears what is internal on a ticket: whose sight of it comes from their work, as its assignee, as somebody let in,
 * or by the right to see it as if they had not asked for it themselves.
 */
export function hearsInternal(actor: Actor, now: Date, ticket: Spoken): boolean {
  if (!isStaff(actor, now)) return false;
  const { functionId, teamId, confidential, assigneeId, participants } = ticket;
  const works = functionsHeld(actor, now).length > 0;
  return (
    (works && assigneeId === actor.id) ||
    participants.some(({ role, personId }) => personId === actor.id && COLLEAGUES.includes(role)) ||
    inReach(reach(actor, 'ticket.view', now), { functionId, teamId, confidential })
  );
}

/** Of these tickets, which ids this actor hears the inside of. It looks at nobody's sight: ask it for what was seen. */
export async function heardWithin(tx: Tx, actor: Actor, now: Date, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0 || !isStaff(actor, now)) return new Set();
  const tickets = await tx.ticket.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: {
      ...{ id: true, functionId: true, teamId: true, confidential: true, assigneeId: true },
      participants: { where: { personId: actor.id }, select: { role: true, personId: true } },
    },
  });
  return new Set(tickets.filter((ticket) => hearsInternal(actor, now, ticket)).map(({ id }) => id));
}

/** The same of one ticket. */
export const hearsInside = async (tx: Tx, actor: Actor, now: Date, ticketId: string): Promise<boolean> =>
  (await heardWithin(tx, actor, now, [ticketId])).has(ticketId);
