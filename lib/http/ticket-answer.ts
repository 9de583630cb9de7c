import type { Tx } from '@/lib/context';
import { etag } from '@/lib/http/headers';
import type { Call, Reply } from '@/lib/http/route';
import { presentTicket } from '@/lib/http/shapes/present-ticket';
import { procedureOf } from '@/lib/procedures/standing';
import type { HeldAct } from '@/lib/supervision/hold';
import { listLinks } from '@/lib/tickets/around';
import { type TicketDetail, ticketDetails } from '@/lib/tickets/queries';

type Viewer = Pick<Call, 'actor' | 'now'>;

export async function wholeTicket(tx: Tx, viewer: Viewer, ticket: TicketDetail) {
  const standing = await procedureOf(tx, ticket);
  const known = { procedureComplete: standing !== null && standing.open.length === 0 };
  return presentTicket(ticket, await listLinks(tx, viewer.actor, viewer.now, ticket.id), viewer, known);
}

/** The ticket as a write left it, also when the write moved it out of the writer's sight. */
export async function ticketReply(
  tx: Tx,
  viewer: Viewer,
  id: string,
  { status = 200, unchanged = false, location }: { status?: number; unchanged?: boolean; location?: string } = {},
): Promise<Reply> {
  const [ticket] = await ticketDetails(tx, [id]);
  if (!ticket) throw new Error(`ticket ${id} was written and is not there`);
  const body = await wholeTicket(tx, viewer, ticket);
  return {
    status,
    body: unchanged ? { ...body, unchanged } : body,
    headers: { ETag: etag(ticket.version), ...(location ? { Location: `${location}/${ticket.reference}` } : {}) },
  };
}

/** 202: it waits for a check. */
export const heldReply = ({ id, reference, dueAt }: HeldAct): Reply => ({
  status: 202,
  body: {
    held: { id, ticket: reference, dueAt },
    detail: 'It waits for a check; the customer sees nothing of it yet.',
  },
});
