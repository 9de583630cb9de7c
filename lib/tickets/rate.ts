import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import { conflict } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { claimTicket, rowOf } from '@/lib/tickets/claim';
import { move } from '@/lib/tickets/lifecycle';
import { RateTicket } from '@/lib/tickets/schema';

const CHANGEABLE_DAYS = 7;

/** The requester says how it went, once a ticket; it may be changed for seven days. */
export const rateTicket = defineAct({
  name: 'ticket.rate',
  capabilities: ['ticket.rate'],
  schema: RateTicket,
  target: (input) => input.reference,
  async run(ctx, input) {
    const ticket = await claimTicket(ctx, input.reference, input.version);
    authorise(ctx, 'ticket.rate', rowOf(ticket));
    move(ticket.state, 'rate');
    const before = await ctx.tx.rating.findUnique({ where: { ticketId: ticket.id } });
    if (before && ctx.now.getTime() - before.at.getTime() > CHANGEABLE_DAYS * 86_400_000)
      throw conflict('A rating can be changed for seven days; these are over.');
    if (before?.score === input.score && (input.comment ?? before.comment) === before.comment) {
      ctx.unchanged = true;
      return before;
    }
    const given = {
      score: input.score,
      comment: input.comment ?? before?.comment ?? null,
      personId: ctx.actor.id,
      changedAt: ctx.now,
    };
    record(ctx, 'ticket.rated', { ticket, data: { score: input.score, from: before?.score ?? null } });
    return ctx.tx.rating.upsert({
      where: { ticketId: ticket.id },
      create: { ticketId: ticket.id, at: ctx.now, ...given },
      update: given,
    });
  },
});
