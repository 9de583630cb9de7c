import type { z } from 'zod';
import type { Context } from '@/lib/context';
import { record } from '@/lib/events/record';
import { newId } from '@/lib/id';
import { changeTicket, storeTicket } from '@/lib/tickets/change';
import type { ClaimedTicket } from '@/lib/tickets/claim';
import { TicketClocks } from '@/lib/tickets/clocks';
import { logTicket } from '@/lib/tickets/log';
import { insideReopenWindow, reopen } from '@/lib/tickets/reopen';
import type { PostMessage } from '@/lib/tickets/schema';
import { isThanks } from '@/lib/tickets/thanks';
import { type Posted, writeMessage } from '@/lib/tickets/write-message';

type Input = z.output<typeof PostMessage>;

/**
 * The customer's word: resumes what waits, reopens what was resolved inside the window, and after that starts a new
 * ticket, linked, with the text only (behaviours 17, 51). Thanks alone leave a solved ticket as it is (behaviour 53).
 */
export async function customerWrote(ctx: Context, ticket: ClaimedTicket, input: Input): Promise<Posted> {
  const body = input.body ?? '';
  const solved = ticket.state === 'resolved' || ticket.state === 'closed';
  const thanks = solved && isThanks(body);
  if (ticket.state === 'cancelled' || (solved && !thanks && !(await insideReopenWindow(ctx, ticket))))
    return startAnew(ctx, ticket, input, body);

  const message = await writeMessage(
    ctx,
    ticket,
    { ...input, visibility: 'public' },
    { body, wordingVersionId: null },
    true,
  );
  record(ctx, 'ticket.customerWrote', { ticket, data: { messageId: message.id, thanks } });
  const heard = { lastCustomerAt: ctx.now };
  if (thanks) return { ticket: await storeTicket(ctx, ticket, heard), message };
  if (solved) return { ticket: await awaitReply(ctx, await reopen(ctx, ticket, 'not-fixed', null)), message };
  if (ticket.state === 'waiting') record(ctx, 'ticket.resumed', { ticket, data: { cause: 'requester' } });
  return { ticket: await changeTicket(ctx, ticket, 'ask', heard), message };
}

async function awaitReply(ctx: Context, ticket: ClaimedTicket): Promise<ClaimedTicket> {
  const clocks = await TicketClocks.of(ctx, ticket);
  await clocks.tick('customer');
  return storeTicket(ctx, ticket, { lastCustomerAt: ctx.now }, clocks);
}

async function startAnew(ctx: Context, ticket: ClaimedTicket, input: Input, body: string): Promise<Posted> {
  const desk = await ctx.tx.function.findUniqueOrThrow({ where: { id: ticket.functionId }, select: { key: true } });
  const fresh = await logTicket.run(ctx, {
    kind: ticket.kind,
    subject: ticket.subject,
    description: body,
    channel: input.channel ?? 'portal',
    function: desk.key,
  });
  await ctx.tx.ticketLink.create({ data: { fromId: fresh.id, toId: ticket.id, kind: 'related', at: ctx.now } });
  record(ctx, 'ticket.linked', { ticket: fresh, data: { kind: 'related', to: ticket.reference } });
  const message = await ctx.tx.message.create({
    data: {
      id: newId(ctx.now),
      ticketId: fresh.id,
      authorId: ctx.actor.id,
      visibility: 'public',
      body,
      channel: input.channel ?? 'portal',
      at: ctx.now,
      fromCustomer: true,
    },
  });
  return { ticket: { ...fresh, namedIds: [], participantIds: [] }, message };
}
