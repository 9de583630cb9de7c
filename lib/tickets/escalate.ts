import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import type { Context } from '@/lib/context';
import { record } from '@/lib/events/record';
import { newId } from '@/lib/id';
import { resolvePerson, resolveTeam } from '@/lib/people/resolve';
import { storeTicket } from '@/lib/tickets/change';
import { claimTicket, rowOf } from '@/lib/tickets/claim';
import { move } from '@/lib/tickets/lifecycle';
import { EscalateTicket } from '@/lib/tickets/schema';

/** Asks an expert (functional) or somebody with more authority (hierarchical); the owner stays the owner. */
export const escalateTicket = defineAct({
  name: 'ticket.escalate',
  capabilities: ['ticket.escalateFunctional', 'ticket.escalateHierarchical'],
  schema: EscalateTicket,
  target: (input) => input.reference,
  async run(ctx, input) {
    const ticket = await claimTicket(ctx, input.reference, input.version);
    authorise(
      ctx,
      input.kind === 'functional' ? 'ticket.escalateFunctional' : 'ticket.escalateHierarchical',
      rowOf(ticket),
    );
    move(ticket.state, 'escalate');
    const to = input.to ? await expert(ctx, input.to) : { toTeamId: null, toPersonId: null };
    const escalation = await ctx.tx.escalation.create({
      data: {
        id: newId(ctx.now),
        ticketId: ticket.id,
        functionId: ticket.functionId,
        kind: input.kind,
        reason: input.reason,
        raisedById: ctx.actor.id,
        at: ctx.now,
        ...to,
      },
    });
    record(ctx, 'ticket.escalated', {
      ticket,
      reason: input.reason,
      data: { escalationId: escalation.id, kind: input.kind, ...to },
    });
    return storeTicket(ctx, ticket, { escalations: { increment: 1 } });
  },
});

/** A person by id or address, else a team by id or key. */
async function expert(ctx: Context, named: string): Promise<{ toTeamId: string | null; toPersonId: string | null }> {
  if (named.includes('@')) return { toTeamId: null, toPersonId: (await resolvePerson(ctx.tx, named, 'to')).id };
  const person = await resolvePerson(ctx.tx, named, 'to').catch(() => null);
  if (person) return { toTeamId: null, toPersonId: person.id };
  return { toTeamId: (await resolveTeam(ctx.tx, named, 'to')).id, toPersonId: null };
}
