import type { Tx } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';
import { reach } from '@/lib/csmg/reach';
import { notFound } from '@/lib/errors';
import { hearsInside } from '@/lib/tickets/hearing';
import { reachSql } from '@/lib/tickets/reach-sql';
import type { Attachment } from '@/prisma/generated/client';

/** `open` without more questions; else whoever hears the inside of the ticket it hangs `on`. */
type Found = Attachment & { open: boolean; on: string | null };

/**
 * A file for somebody who may have it: what hangs on a ticket is for whoever sees the ticket and hears the message;
 * what is not sent yet is its uploader's, and the desk's where it hangs on an act that waits for a check.
 * @throws NOT_FOUND
 */
export async function getAttachment(tx: Tx, actor: Actor, now: Date, id: string): Promise<Attachment> {
  const sight = reachSql(reach(actor, 'ticket.view', now));
  const [found] = await tx.$queryRaw<Found[]>`
    SELECT a.*, (own.own OR (seen.id IS NOT NULL AND a.visibility = 'public')) AS open, coalesce(seen.id, held.id) AS "on"
    FROM "Attachment" a
    CROSS JOIN LATERAL (SELECT a."ticketId" IS NULL AND a."uploadedById" = ${actor.id}::uuid AS own) own
    LEFT JOIN LATERAL (SELECT t.id FROM "Ticket" t WHERE t.id = a."ticketId" AND ${sight}) seen ON TRUE
    LEFT JOIN LATERAL (SELECT t.id FROM "Held" h JOIN "Ticket" t ON t.id = h."ticketId" WHERE a."ticketId" IS NULL
      AND h.state = 'waiting' AND h.input -> 'attachments' ? ${id} AND ${sight} LIMIT 1) held ON TRUE
    WHERE a.id = ${id}::uuid`;
  if (!found) throw notFound('file');
  const { open, on, ...file } = found;
  if (!open && !(on && (await hearsInside(tx, actor, now, on)))) throw notFound('file');
  return file;
}
