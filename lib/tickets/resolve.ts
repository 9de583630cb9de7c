import { defineAct } from '@/lib/act';
import type { Context } from '@/lib/context';
import type { EventData } from '@/lib/events/catalogue';
import { record } from '@/lib/events/record';
import { authoriseResolving } from '@/lib/procedures/guard';
import { afterBusinessDays } from '@/lib/sla/business-days';
import { changeTicket } from '@/lib/tickets/change';
import { type ClaimedTicket, claimTicket } from '@/lib/tickets/claim';
import { type Member, wholeFamily } from '@/lib/tickets/family';
import { pinnedPromise } from '@/lib/tickets/promise';
import { ResolveTicket } from '@/lib/tickets/schema';

/** Solves a ticket; it closes by itself after the promise's business days unless somebody reopens it. */
export const resolveTicket = defineAct({
  name: 'ticket.resolve',
  capabilities: ['ticket.resolve'],
  schema: ResolveTicket,
  target: (input) => input.reference,
  async run(ctx, input) {
    const ticket = await claimTicket(ctx, input.reference, input.version);
    if (ticket.state === 'resolved' && ticket.resolution === input.resolution && ticket.resolutionCode === input.code) {
      await authoriseResolving(ctx, ticket, input.code);
      ctx.unchanged = true;
      return ticket;
    }
    const [own, ...others] = await wholeFamily(ctx, ticket, input);
    const also = others.map((one) => one.ticket.reference);
    const resolved = await resolveOne(ctx, own, input.resolution, also.length > 0 ? { also } : {});
    for (const other of others) await resolveOne(ctx, other, input.resolution, { with: ticket.reference });
    return resolved;
  },
});

async function resolveOne(
  ctx: Context,
  { ticket, code, decision }: Member,
  resolution: string,
  company: Pick<EventData<'ticket.resolved'>, 'also' | 'with'>,
): Promise<ClaimedTicket> {
  ctx.decision = decision;
  const promised = await pinnedPromise(ctx.tx, ticket);
  const closeDueAt = promised ? afterBusinessDays(promised.calendar, ctx.now, promised.level.autoCloseDays) : null;
  const data = { code, resolution, closeDueAt: closeDueAt?.toISOString() ?? null, ...company };
  record(ctx, 'ticket.resolved', { ticket, data });
  return changeTicket(ctx, ticket, 'resolve', {
    resolution,
    resolutionCode: code,
    closeDueAt,
    resolvedAt: ctx.now,
    firstResponseAt: ticket.firstResponseAt ?? ctx.now,
    lastPublicAt: ctx.now,
  });
}
