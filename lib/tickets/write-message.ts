import type { z } from 'zod';
import type { Context } from '@/lib/context';
import { newId } from '@/lib/id';
import type { ClaimedTicket } from '@/lib/tickets/claim';
import type { PostMessage } from '@/lib/tickets/schema';
import { claimUploads } from '@/lib/tickets/uploads';
import type { Message } from '@/prisma/generated/client';

type Input = Pick<z.output<typeof PostMessage>, 'visibility' | 'channel' | 'attachments'>;

export interface Posted {
  ticket: ClaimedTicket;
  message: Message;
}

export async function writeMessage(
  ctx: Context,
  ticket: ClaimedTicket,
  input: Input,
  words: { body: string; wordingVersionId: string | null },
  fromCustomer = false,
): Promise<Message> {
  const message = await ctx.tx.message.create({
    data: {
      id: newId(ctx.now),
      ticketId: ticket.id,
      authorId: ctx.actor.id,
      visibility: input.visibility,
      channel: input.channel ?? (fromCustomer ? 'portal' : ticket.channel),
      at: ctx.now,
      fromCustomer,
      heldId: ctx.via?.kind === 'held' ? ctx.via.id : null,
      ...words,
    },
  });
  await claimUploads(ctx, ticket, message, input.attachments ?? []);
  return message;
}
