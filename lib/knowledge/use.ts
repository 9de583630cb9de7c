import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import type { Context } from '@/lib/context';
import { AppError, invalid } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { claimReadable, type ReadableArticle } from '@/lib/knowledge/claim';
import { UseArticle } from '@/lib/knowledge/schema';
import { type ClaimedTicket, claimTicket, rowOf } from '@/lib/tickets/claim';

/** Ties an article to a ticket in the version it has now; a later version leaves this one as it was used. */
export const useArticle = defineAct({
  name: 'article.use',
  capabilities: ['article.use'],
  schema: UseArticle,
  target: (input) => input.reference,
  async run(ctx, input): Promise<ClaimedTicket> {
    const ticket = await claimTicket(ctx, input.reference);
    authorise(ctx, 'article.use', rowOf(ticket));
    if (input.remove) {
      const { count } = await ctx.tx.usedArticle.deleteMany({
        where: { ticketId: ticket.id, messageId: null, version: { rule: { kind: 'article', key: input.article } } },
      });
      if (count === 0) ctx.unchanged = true;
      else record(ctx, 'article.unlinked', { ticket, data: { kind: 'article', key: input.article } });
      return ticket;
    }
    if (!(await tie(ctx, ticket, await namedArticle(ctx, input.article), null))) ctx.unchanged = true;
    return ticket;
  },
});

/** A reply that was written from an article keeps which one, in which version. @throws INVALID naming the field */
export async function citeInReply(
  ctx: Context,
  ticket: ClaimedTicket,
  messageId: string,
  key: string | undefined,
): Promise<void> {
  if (!key) return;
  const article = await namedArticle(ctx, key);
  await tie(ctx, ticket, article, messageId);
}

async function namedArticle(ctx: Context, key: string): Promise<ReadableArticle> {
  try {
    return await claimReadable(ctx, key);
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'NOT_FOUND') throw error;
    throw invalid({ article: `No article “${key}” is published, or it is out of your sight; name another one` });
  }
}

async function tie(
  ctx: Context,
  ticket: ClaimedTicket,
  { key, kind, inForce }: ReadableArticle,
  messageId: string | null,
): Promise<boolean> {
  const id = { ticketId_versionId: { ticketId: ticket.id, versionId: inForce.id } };
  const known = await ctx.tx.usedArticle.findUnique({ where: id });
  if (known && (known.messageId || !messageId)) return false;
  record(ctx, 'article.used', {
    ticket,
    data: { kind, key, number: inForce.number, versionId: inForce.id, inReply: messageId !== null },
  });
  await ctx.tx.usedArticle.upsert({
    where: id,
    create: { ticketId: ticket.id, versionId: inForce.id, messageId, personId: ctx.actor.id, at: ctx.now },
    update: { messageId },
  });
  return true;
}
