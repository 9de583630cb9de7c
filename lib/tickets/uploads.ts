import type { Context } from '@/lib/context';
import { invalid } from '@/lib/errors';
import { record } from '@/lib/events/record';
import type { Message } from '@/prisma/generated/client';

/** Ties files that this person uploaded, and nobody else's, to the message they belong to, or to the ticket they came with. */
export async function claimUploads(
  ctx: Context,
  ticket: { id: string; functionId: string },
  message: Message | null,
  ids: string[],
): Promise<void> {
  if (ids.length === 0) return;
  // Files of a held or proposed act were found to be its author's then; a colleague who carries it out sends them too.
  const owner = ctx.via ? {} : { uploadedById: ctx.actor.id };
  const unsent = { id: { in: ids }, ...owner, ticketId: null };
  const files = await ctx.tx.attachment.findMany({ where: unsent });
  const { count } = await ctx.tx.attachment.updateMany({
    where: unsent,
    data: { ticketId: ticket.id, messageId: message?.id ?? null, visibility: message?.visibility ?? 'public' },
  });
  if (count !== new Set(ids).size) throw invalid({ attachments: 'A file is no longer there; attach it again' });
  for (const file of files)
    record(ctx, 'attachment.added', { ticket, data: { attachmentId: file.id, name: file.name, size: file.size } });
}
