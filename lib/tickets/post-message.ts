import type { z } from 'zod';
import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import type { Context } from '@/lib/context';
import { isStaff } from '@/lib/csmg/actor';
import { AppError, conflict } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { citeInReply } from '@/lib/knowledge/use';
import { changeTicket, storeTicket } from '@/lib/tickets/change';
import { type ClaimedTicket, claimTicket, rowOf } from '@/lib/tickets/claim';
import { customerWrote } from '@/lib/tickets/customer-wrote';
import { move } from '@/lib/tickets/lifecycle';
import { PostMessage } from '@/lib/tickets/schema';
import { wordingFor } from '@/lib/tickets/wording';
import { type Posted, writeMessage } from '@/lib/tickets/write-message';

type Input = z.output<typeof PostMessage>;
/** Writes on a ticket: a public reply, an internal note, or the requester's own word. */
export const postMessage = defineAct({
  name: 'ticket.postMessage',
  capabilities: [
    'ticket.note',
    'ticket.replyWording',
    'ticket.replyCommon',
    'ticket.replyOther',
    'ticket.writeAsRequester',
  ],
  schema: PostMessage,
  target: (input) => input.reference,
  async run(ctx, input): Promise<Posted> {
    const ticket = await followMerge(ctx, await claimTicket(ctx, input.reference, input.version));
    if (speaksAsCustomer(ctx, ticket)) {
      authorise(ctx, 'ticket.writeAsRequester', rowOf(ticket));
      if (input.visibility === 'internal')
        throw new AppError('FORBIDDEN', 'Internal notes are written by the desk; send it as a public message.');
      return customerWrote(ctx, ticket, input);
    }
    return input.visibility === 'internal' ? note(ctx, ticket, input) : reply(ctx, ticket, input);
  },
});

/** On their own tickets, people of the desk are customers too. */
const speaksAsCustomer = (ctx: Context, ticket: ClaimedTicket) =>
  ctx.actor.kind === 'person' && (ticket.requesterId === ctx.actor.id || !isStaff(ctx.actor, ctx.now));

/** What a customer writes on a merged ticket lands where it went, however often that was merged on (behaviour 38). */
async function followMerge(ctx: Context, ticket: ClaimedTicket): Promise<ClaimedTicket> {
  if (!ticket.mergedIntoId || !speaksAsCustomer(ctx, ticket)) return ticket;
  const into = await ctx.tx.ticket.findUniqueOrThrow({ where: { id: ticket.mergedIntoId } });
  return followMerge(ctx, await claimTicket(ctx, into.reference));
}

async function note(ctx: Context, ticket: ClaimedTicket, input: Input): Promise<Posted> {
  authorise(ctx, 'ticket.note', rowOf(ticket));
  move(ticket.state, 'note');
  const message = await writeMessage(ctx, ticket, input, { body: input.body ?? '', wordingVersionId: null });
  record(ctx, 'ticket.noted', { ticket, data: { messageId: message.id } });
  return { ticket: await storeTicket(ctx, ticket, {}), message };
}

async function reply(ctx: Context, ticket: ClaimedTicket, input: Input): Promise<Posted> {
  const words = await wordingFor(ctx.tx, input);
  const capability = words.wordingVersionId
    ? 'ticket.replyWording'
    : ticket.common
      ? 'ticket.replyCommon'
      : 'ticket.replyOther';
  authorise(ctx, capability, rowOf(ticket), {
    common: ticket.common,
    approvedWording: words.wordingVersionId !== null,
  });
  await refuseIfOvertaken(ctx, ticket, input.after);
  const message = await writeMessage(ctx, ticket, input, words);
  record(ctx, 'ticket.replied', {
    ticket,
    data: { messageId: message.id, wordingVersionId: words.wordingVersionId, checkedBy: ctx.via?.byId ?? null },
  });
  await citeInReply(ctx, ticket, message.id, input.article);
  const answered = await changeTicket(ctx, ticket, 'reply', {
    firstResponseAt: ticket.firstResponseAt ?? ctx.now,
    lastPublicAt: ctx.now,
    replies: { increment: 1 },
  });
  return { ticket: answered, message };
}

/** Somebody wrote while this was being composed: they are shown first (behaviour 63). */
async function refuseIfOvertaken(ctx: Context, ticket: ClaimedTicket, after: string | undefined): Promise<void> {
  if (!after || ctx.via) return;
  const newer = await ctx.tx.message.findFirst({
    where: { ticketId: ticket.id, visibility: 'public', id: { gt: after } },
    include: { author: { select: { name: true } } },
    orderBy: { id: 'desc' },
  });
  if (newer)
    throw conflict(`${newer.author.name} wrote while you were writing. Read it, then send.`, {
      message: { id: newer.id, body: newer.body, author: newer.author.name },
    });
}
