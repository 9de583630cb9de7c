import type { Tx } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';
import { isStaff } from '@/lib/csmg/actor';
import { reach } from '@/lib/csmg/reach';
import { notFound } from '@/lib/errors';
import { reachSql } from '@/lib/tickets/reach-sql';
import type { Attachment } from '@/prisma/generated/client';

/**
 * A file for somebody who may have it: what hangs on a ticket is for whoever sees the ticket and hears the message;
 * what is not sent yet is its uploader's, and the desk's where it hangs on an act that waits for a check.
 * @throws NOT_FOUND
 */
export async function getAttachment(tx: Tx, actor: Actor, now: Date, id: string): Promise<Attachment> {
  const staff = isStaff(actor, now);
  const sight = reachSql(reach(actor, 'ticket.view', now));
  const [file] = await tx.$queryRaw<Attachment[]>`
    SELECT a.* FROM "Attachment" a WHERE a.id = ${id}::uuid AND (
      (a."ticketId" IS NULL AND a."uploadedById" = ${actor.id}::uuid)
      OR EXISTS (SELECT 1 FROM "Ticket" t WHERE t.id = a."ticketId" AND (${staff} OR a.visibility = 'public') AND ${sight})
      OR (${staff} AND a."ticketId" IS NULL AND EXISTS (SELECT 1 FROM "Held" h JOIN "Ticket" t ON t.id = h."ticketId"
        WHERE h.state = 'waiting' AND h.input -> 'attachments' ? ${id} AND ${sight})))`;
  if (!file) throw notFound('file');
  return file;
}
