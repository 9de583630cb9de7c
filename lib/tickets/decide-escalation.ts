import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import { conflict, notFound } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { storeTicket } from '@/lib/tickets/change';
import { claimTicket, rowOf } from '@/lib/tickets/claim';
import { isOpen } from '@/lib/tickets/lifecycle';
import { DecideEscalation } from '@/lib/tickets/schema';

const BECOMES = { accept: 'accepted', decline: 'declined', close: 'closed' } as const;

/** Answers the ticket's open escalation: taken on, declined, or settled, each with a reason (behaviour 71). */
export const decideEscalation = defineAct({
  name: 'ticket.decideEscalation',
  capabilities: ['ticket.acceptEscalation', 'ticket.closeEscalation'],
  schema: DecideEscalation,
  target: (input) => input.reference,
  async run(ctx, input) {
    const ticket = await claimTicket(ctx, input.reference, input.version);
    authorise(ctx, input.decision === 'close' ? 'ticket.closeEscalation' : 'ticket.acceptEscalation', rowOf(ticket));
    const escalation = await ctx.tx.escalation.findFirst({
      where: { ticketId: ticket.id, state: { in: ['raised', 'accepted'] } },
      orderBy: { at: 'desc' },
    });
    if (!escalation) throw notFound('open escalation');
    const state = BECOMES[input.decision];
    if (escalation.state === state) {
      ctx.unchanged = true;
      return ticket;
    }
    if (input.decision !== 'close' && !isOpen(ticket.state))
      throw conflict(`The ticket is ${ticket.state}; close its escalation, or reopen the ticket first.`, {
        state: ticket.state,
      });
    if (escalation.state === 'accepted' && state === 'declined')
      throw conflict('It was accepted already; close it instead, with what came of it.');
    await ctx.tx.escalation.update({
      where: { id: escalation.id },
      data: { state, decidedById: ctx.actor.id, decision: input.reason, decidedAt: ctx.now },
    });
    record(ctx, 'ticket.escalationDecided', {
      ticket,
      reason: input.reason,
      data: { escalationId: escalation.id, state },
    });
    return storeTicket(ctx, ticket, {});
  },
});
