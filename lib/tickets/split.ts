import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import type { Context } from '@/lib/context';
import { invalid } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { newId } from '@/lib/id';
import { storeTicket } from '@/lib/tickets/change';
import { type ClaimedTicket, claimTicket, rowOf } from '@/lib/tickets/claim';
import { move } from '@/lib/tickets/lifecycle';
import { openTicket } from '@/lib/tickets/open-ticket';
import { SplitTicket } from '@/lib/tickets/schema';
import { pinnedService } from '@/lib/tickets/service';
import type { Ticket } from '@/prisma/generated/client';

/** Makes a message that is about something else a ticket of its own, with its files and its time, and links both. */
export const splitTicket = defineAct({
  name: 'ticket.split',
  capabilities: ['ticket.split'],
  schema: SplitTicket,
  target: (input) => input.reference,
  async run(ctx, input): Promise<{ ticket: ClaimedTicket; fresh: Ticket }> {
    const ticket = await claimTicket(ctx, input.reference, input.version);
    authorise(ctx, 'ticket.split', rowOf(ticket));
    move(ticket.state, 'split');
    const message = await ctx.tx.message.findFirst({ where: { id: input.message, ticketId: ticket.id } });
    if (!message) throw invalid({ message: 'This ticket has no such message; name one of its own by id' });
    // What the desk wrote to itself would become the first thing that a customer reads.
    if (message.visibility === 'internal')
      throw invalid({ message: 'An internal note cannot become a ticket; choose a public message' });
    const fresh = await openFrom(ctx, ticket, { ...input, message });
    const [fromId = '', toId = ''] = [ticket.id, fresh.id].sort();
    await ctx.tx.ticketLink.create({ data: { fromId, toId, kind: 'related', at: ctx.now } });
    record(ctx, 'ticket.split', { ticket, data: { newReference: fresh.reference, messageId: message.id } });
    record(ctx, 'ticket.linked', { ticket: fresh, data: { kind: 'related', to: ticket.reference } });
    await copyFiles(ctx, message.id, fresh.id);
    return { ticket: await storeTicket(ctx, ticket, {}), fresh };
  },
});

async function openFrom(
  ctx: Context,
  ticket: ClaimedTicket,
  {
    message,
    subject,
    clock,
  }: {
    message: { authorId: string; body: string; at: Date; fromCustomer: boolean; channel: Ticket['channel'] };
    subject: string;
    clock: 'original' | 'now';
  },
): Promise<Ticket> {
  const desk = await ctx.tx.function.findUniqueOrThrow({ where: { id: ticket.functionId } });
  const requesterId = message.fromCustomer ? message.authorId : ticket.requesterId;
  const requester = await ctx.tx.person.findUniqueOrThrow({ where: { id: requesterId } });
  const service = await pinnedService(ctx.tx, ticket);
  const input = {
    ...{ kind: ticket.kind, subject, description: message.body, confidential: ticket.confidential },
    ...{ impact: ticket.impact as 1 | 2 | 3, urgency: ticket.urgency as 1 | 2 | 3 },
    category: ticket.category ?? undefined,
    team: ticket.teamId ?? undefined,
    channel: message.channel === 'import' ? ('email' as const) : message.channel,
  };
  const countedFrom = clock === 'now' ? ctx.now : message.at;
  const named = ticket.namedIds;
  return openTicket(ctx, input, { desk, requester, service, began: message.at, countedFrom, named });
}

/** Rows of their own on the same stored bytes: the message keeps its files, and the new ticket has them too. */
async function copyFiles(ctx: Context, messageId: string, ticketId: string): Promise<void> {
  const files = await ctx.tx.attachment.findMany({ where: { messageId } });
  await ctx.tx.attachment.createMany({
    data: files.map((file) => ({
      ...file,
      id: newId(ctx.now),
      ticketId,
      messageId: null,
      visibility: 'public' as const,
    })),
  });
}
