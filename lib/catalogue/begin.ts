import { defineAct } from '@/lib/act';
import { startApproval } from '@/lib/approvals/start';
import { authorise, Supervised } from '@/lib/authorise';
import type { Context } from '@/lib/context';
import { can } from '@/lib/csmg/can';
import { conflict } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { beginPlan } from '@/lib/fulfilment/begin';
import { pinnedVersion } from '@/lib/rules/in-force';
import { holdForCheck } from '@/lib/supervision/hold';
import { type ClaimedTicket, claimTicket, rowOf } from '@/lib/tickets/claim';
import { OnTicket } from '@/lib/tickets/schema';

/** Sends a logged request on its way: to whoever has to agree, else straight to its plan. */
async function begin(ctx: Context, ticket: ClaimedTicket): Promise<void> {
  const service = ticket.serviceVersionId ? await pinnedVersion(ctx.tx, 'service', ticket.serviceVersionId) : null;
  const asked = service?.approval ? await startApproval(ctx, ticket, service.approval) : false;
  if (!asked) await beginPlan(ctx, ticket);
}

/** What a level 1 logs for somebody else by a form goes on its way once it was checked. */
export const beginRequest = defineAct({
  name: 'request.begin',
  capabilities: ['ticket.logOnBehalf'],
  schema: OnTicket,
  target: (input) => input.reference,
  async run(ctx, input) {
    const ticket = await claimTicket(ctx, input.reference, input.version);
    authorise(ctx, 'ticket.logOnBehalf', rowOf(ticket));
    const under = await ctx.tx.approvalRun.count({ where: { ticketId: ticket.id } });
    const running = await ctx.tx.fulfilmentRun.count({ where: { ticketId: ticket.id } });
    if (under + running > 0) throw conflict('This request is on its way already.');
    record(ctx, 'request.begun', { ticket, data: {} });
    await begin(ctx, ticket);
    return ticket;
  },
});

/** After logging: at once, or held for a check where the level fills in forms for others under supervision. */
export async function beginLogged(ctx: Context, ticket: ClaimedTicket): Promise<void> {
  const service = ticket.serviceVersionId ? await pinnedVersion(ctx.tx, 'service', ticket.serviceVersionId) : null;
  if (!service?.approval && !service?.plan) return;
  const row = rowOf(ticket);
  const decision = can(ctx.actor, 'ticket.logOnBehalf', ctx.now, row);
  if (ticket.requesterId !== ctx.actor.id && decision.mode === 'supervised')
    await holdForCheck(ctx, beginRequest, { reference: ticket.reference }, new Supervised(decision, row));
  else await begin(ctx, ticket);
}
