import type { Context } from '@/lib/context';
import { paths } from '@/lib/paths';
import type { ClaimedHeld } from '@/lib/supervision/claim';
import { bodyOf, isWritten } from '@/lib/supervision/held-text';

/** The returned text lies in its author's reply box again, above what they may have begun since. */
export async function giveBack(ctx: Context, { held, ticket }: ClaimedHeld): Promise<void> {
  if (!isWritten(held)) return;
  const where = { personId_place: { personId: held.authorId, place: `${paths.ticket(ticket.reference)}#reply` } };
  const begun = await ctx.tx.draft.findUnique({ where });
  const since = (begun?.content as { body?: unknown } | null)?.body;
  const text = bodyOf(held);
  const body = typeof since === 'string' && since.trim() && since !== text ? `${text}\n\n${since}` : text;
  const draft = { content: { body, heldId: held.id }, updatedAt: ctx.now };
  await ctx.tx.draft.upsert({ where, create: { ...where.personId_place, ...draft }, update: draft });
}
