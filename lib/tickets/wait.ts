import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import { invalid } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { pausesClock } from '@/lib/sla/promise';
import { changeTicket } from '@/lib/tickets/change';
import { claimTicket, rowOf } from '@/lib/tickets/claim';
import { waitingReason } from '@/lib/tickets/labels';
import { pinnedPromise } from '@/lib/tickets/promise';
import { WaitTicket } from '@/lib/tickets/schema';

const PAUSABLE = ['response', 'update', 'resolve', 'reply'] as const;

/** Lets a ticket wait for a reason; whether that stops a clock is said by the promise it was given. */
export const waitTicket = defineAct({
  name: 'ticket.wait',
  capabilities: ['ticket.wait'],
  schema: WaitTicket,
  target: (input) => input.reference,
  async run(ctx, input) {
    const ticket = await claimTicket(ctx, input.reference, input.version);
    const reason = await waitingReason(ctx.tx, input.reason, ticket.functionId);
    authorise(ctx, 'ticket.wait', rowOf(ticket), { customerReason: reason.customer });
    const until = input.until ? new Date(input.until) : null;
    if (until && until <= ctx.now) throw invalid({ until: 'Waiting has to end in the future; choose a later time' });
    if (
      ticket.state === 'waiting' &&
      ticket.waitingReason === reason.key &&
      ticket.waitingUntil?.getTime() === until?.getTime()
    ) {
      ctx.unchanged = true;
      return ticket;
    }
    const promised = await pinnedPromise(ctx.tx, ticket);
    const pauses = promised
      ? PAUSABLE.filter((kind) => pausesClock(promised.level.pausing[kind], 'waiting', reason.key))
      : [];
    record(ctx, 'ticket.waited', {
      ticket,
      reason: reason.label,
      data: { waitingReason: reason.key, until: until?.toISOString() ?? null, pauses },
    });
    return changeTicket(ctx, ticket, 'wait', { waitingReason: reason.key, waitingUntil: until });
  },
});
