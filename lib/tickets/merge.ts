import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import type { Context } from '@/lib/context';
import { conflict, invalid } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { newId } from '@/lib/id';
import { changeTicket, storeTicket } from '@/lib/tickets/change';
import { type ClaimedTicket, rowOf } from '@/lib/tickets/claim';
import { claimPair } from '@/lib/tickets/claim-other';
import { TicketClocks } from '@/lib/tickets/clocks';
import { isOpen, move } from '@/lib/tickets/lifecycle';
import { mergeClocks } from '@/lib/tickets/merge-clocks';
import { moveLinks } from '@/lib/tickets/move-links';
import { MergeTicket } from '@/lib/tickets/schema';

/** Joins a ticket to another one about the same: what hangs on it moves there, and a stub says where it went. */
export const mergeTicket = defineAct({
  name: 'ticket.merge',
  capabilities: ['ticket.merge', 'ticket.mergeAcross'],
  schema: MergeTicket,
  target: (input) => input.reference,
  async run(ctx, input) {
    if (input.into === input.reference) throw invalid({ into: 'A ticket cannot be merged into itself; name another' });
    const { ticket, other: into } = await claimPair(ctx, input, { reference: input.into, field: 'into' });
    const across = ticket.organisationId !== into.organisationId;
    authorise(ctx, across ? 'ticket.mergeAcross' : 'ticket.merge', rowOf(ticket));
    authorise(ctx, across ? 'ticket.mergeAcross' : 'ticket.merge', rowOf(into));
    if (ticket.mergedIntoId === into.id) {
      ctx.unchanged = true;
      return ticket;
    }
    move(ticket.state, 'merge');
    await refuseUnfit(ctx, ticket, into);

    const about = { reason: input.reason ?? null, data: { into: into.reference, from: ticket.reference } };
    record(ctx, 'ticket.merged', { ticket, ...about });
    record(ctx, 'ticket.merged', { ticket: into, ...about });
    await moveConversation(ctx, ticket, into);
    await moveLinks(ctx.tx, ticket.id, into.id, ctx.now);
    await mergeClocks(ctx, ticket, into);
    await storeTicket(
      ctx,
      into,
      {
        lastCustomerAt: latest(ticket.lastCustomerAt, into.lastCustomerAt),
        lastPublicAt: latest(ticket.lastPublicAt, into.lastPublicAt),
        replies: { increment: ticket.replies },
      },
      await TicketClocks.of(ctx, into),
    );
    return changeTicket(ctx, ticket, 'merge', { mergedIntoId: into.id, closeDueAt: null });
  },
});

const latest = (a: Date | null, b: Date | null): Date | null => (!a || (b && b > a) ? b : a);

async function refuseUnfit(ctx: Context, ticket: ClaimedTicket, into: ClaimedTicket): Promise<void> {
  if (into.state === 'merged') {
    const where = await ctx.tx.ticket.findUnique({
      where: { id: into.mergedIntoId ?? '' },
      select: { reference: true },
    });
    throw conflict(`${into.reference} was itself merged into ${where?.reference}; name that one.`, {
      mergedInto: where?.reference,
    });
  }
  if (!isOpen(into.state))
    throw conflict(`${into.reference} is ${into.state}; reopen it first.`, { state: into.state });
  if (ticket.confidential !== into.confidential)
    throw invalid({ into: 'One of them is confidential and the other is not, so they stay apart; link them instead' });
  const held = await ctx.tx.held.count({ where: { ticketId: ticket.id, state: 'waiting' } });
  if (held > 0) throw conflict('Something here waits for a check; decide that first.', { held });
}

/** Messages keep their times, so that both conversations interleave; the first words become a message among them. */
async function moveConversation(ctx: Context, ticket: ClaimedTicket, into: ClaimedTicket): Promise<void> {
  const { tx } = ctx;
  const from = { ticketId: ticket.id };
  const first = await tx.message.create({
    data: {
      id: newId(ticket.createdAt),
      ticketId: into.id,
      authorId: ticket.requesterId,
      visibility: 'public',
      body: `${ticket.subject}\n\n${ticket.description}`,
      channel: ticket.channel,
      at: ticket.createdAt,
      fromCustomer: true,
    },
  });
  await tx.message.updateMany({ where: from, data: { ticketId: into.id } });
  await tx.attachment.updateMany({ where: { ...from, messageId: null }, data: { messageId: first.id } });
  await tx.attachment.updateMany({ where: from, data: { ticketId: into.id } });
  await tx.escalation.updateMany({ where: from, data: { ticketId: into.id, functionId: into.functionId } });
  const people = await tx.participant.findMany({ where: from, select: { personId: true, role: true } });
  if (ticket.requesterId !== into.requesterId) people.push({ personId: ticket.requesterId, role: 'cc' });
  await tx.participant.createMany({
    data: people.map((person) => ({ ...person, ticketId: into.id, at: ctx.now })),
    skipDuplicates: true,
  });
}
