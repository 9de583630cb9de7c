import { askStage } from '@/lib/approvals/ask';
import { matterOf } from '@/lib/approvals/matter';
import type { Context } from '@/lib/context';
import { findInForce } from '@/lib/rules/in-force';
import { changeTicket } from '@/lib/tickets/change';
import type { ClaimedTicket } from '@/lib/tickets/claim';

/** Asks whoever has to agree first: the request stands in approval until they have decided, its clocks as agreed for that. */
export async function startApproval(ctx: Context, ticket: ClaimedTicket, key: string): Promise<ClaimedTicket> {
  const rule = await findInForce(ctx.tx, 'approvalRule', key);
  const [first] = rule?.content.stages ?? [];
  if (!rule || !first) return ticket;
  await ctx.tx.approvalRun.create({
    data: { ticketId: ticket.id, versionId: rule.versionId, startedAt: ctx.now },
  });
  await askStage(ctx, ticket, { index: 0, content: first }, await matterOf(ctx.tx, ticket));
  return changeTicket(ctx, ticket, 'askApproval');
}
