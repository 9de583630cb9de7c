import { askStage } from '@/lib/approvals/ask';
import { askedStages } from '@/lib/approvals/asked-stages';
import { matterOf } from '@/lib/approvals/matter';
import type { Context } from '@/lib/context';
import { findInForce } from '@/lib/rules/in-force';
import { changeTicket } from '@/lib/tickets/change';
import type { ClaimedTicket } from '@/lib/tickets/claim';

/**
 * Asks whoever has to agree first: the request stands in approval until they have decided, its clocks as agreed for that.
 * @returns false where nobody has to agree to what was answered
 */
export async function startApproval(ctx: Context, ticket: ClaimedTicket, key: string): Promise<boolean> {
  const rule = await findInForce(ctx.tx, 'approvalRule', key);
  const [first] = rule ? await askedStages(ctx.tx, ticket.id, rule.versionId) : [];
  if (!rule || !first) return false;
  await ctx.tx.approvalRun.create({
    data: { ticketId: ticket.id, versionId: rule.versionId, stage: first.index, startedAt: ctx.now },
  });
  await askStage(ctx, ticket, first, await matterOf(ctx.tx, ticket));
  await changeTicket(ctx, ticket, 'askApproval');
  return true;
}
