import type { Context } from '@/lib/context';
import { invalid } from '@/lib/errors';
import { record } from '@/lib/events/record';
import type { ClaimedTicket } from '@/lib/tickets/claim';
import type { Message } from '@/prisma/generated/client';

/** Ties files that this person uploaded, and nobody else's, to the message they belong to. */
export async function claimUploads(
  ctx: Context,
  ticket: ClaimedTicket,
  message: Message,
  ids: string[],
): Promise<void> {
  if (ids.length === 0) return;
  // Files of a held act were found to be its author's when it was held; a checker who takes over sends them too.
  const owner = ctx.via?.kind === 'held' ? {} : { uploadedById: ctx.actor.id };
  const files = await ctx.tx.attachment.findMany({ where: { id: { in: ids }, ...owner, ticketId: null } });
  if (files.length !== new Set(ids).size) throw invalid({ attachments: 'A file is no longer there; attach it again' });
  await ctx.tx.attachment.updateMany({
    where: { id: { in: ids } },
    data: { ticketId: ticket.id, messageId: message.id, visibility: message.visibility },
  });
  for (const file of files)
    record(ctx, 'attachment.added', { ticket, data: { attachmentId: file.id, name: file.name, size: file.size } });
}
