import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import { invalid } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { resolveFunction, resolveTeam } from '@/lib/people/resolve';
import { soleInForce } from '@/lib/rules/in-force';
import { isListed } from '@/lib/rules/kinds/routing';
import { storeTicket } from '@/lib/tickets/change';
import { claimTicket, rowOf } from '@/lib/tickets/claim';
import { TicketClocks } from '@/lib/tickets/clocks';
import { move } from '@/lib/tickets/lifecycle';
import { pinsOf, promiseFor } from '@/lib/tickets/promise';
import { AllocateTicket } from '@/lib/tickets/schema';
import { pinnedService } from '@/lib/tickets/service';

/** Passes a ticket to a function or team; whoever had it lets go, and the promise follows the policy's setting. */
export const allocateTicket = defineAct({
  name: 'ticket.allocate',
  capabilities: ['ticket.allocate'],
  schema: AllocateTicket,
  target: (input) => input.reference,
  async run(ctx, input) {
    const ticket = await claimTicket(ctx, input.reference, input.version);
    const named = input.team ? await resolveTeam(ctx.tx, input.team, 'team') : null;
    const desk = input.function
      ? await resolveFunction(ctx.tx, input.function, 'function')
      : await ctx.tx.function.findUniqueOrThrow({ where: { id: named?.functionId ?? ticket.functionId } });
    if (named && named.functionId !== desk.id)
      throw invalid({ team: `The team ${named.name} does not belong to ${desk.name}` });
    const team =
      named ?? (desk.defaultTeamId ? await ctx.tx.team.findUnique({ where: { id: desk.defaultTeamId } }) : null);

    const routing = await soleInForce(ctx.tx, 'routing', ticket.functionId);
    authorise(ctx, 'ticket.allocate', rowOf(ticket), {
      listedTarget: isListed(routing.content, desk.key, team?.key ?? null),
    });
    if (desk.id === ticket.functionId && (team?.id ?? null) === ticket.teamId) {
      ctx.unchanged = true;
      return ticket;
    }
    move(ticket.state, 'allocate');
    record(ctx, 'ticket.allocated', {
      ticket,
      reason: input.reason,
      data: {
        fromFunctionId: ticket.functionId,
        toFunctionId: desk.id,
        fromTeamId: ticket.teamId,
        toTeamId: team?.id ?? null,
      },
    });
    const moved = {
      functionId: desk.id,
      teamId: team?.id ?? null,
      assigneeId: null,
      assignedAt: null,
      allocatedAt: ctx.now,
      calledOutAt: null,
      hops: { increment: 1 },
    };
    if (desk.id === ticket.functionId) return storeTicket(ctx, ticket, moved);
    const clocks = await TicketClocks.of(ctx, ticket);
    const promised = await promiseFor(ctx.tx, desk.id, await pinnedService(ctx.tx, ticket));
    await clocks.switchTo(promised);
    return storeTicket(ctx, ticket, { ...moved, ...pinsOf(promised) }, clocks);
  },
});
