import { defineAct } from '@/lib/act';
import { claimProposal } from '@/lib/proposals/claim';
import { authoriseDecision, settleProposal } from '@/lib/proposals/decide';
import { RejectProposal } from '@/lib/proposals/schema';
import type { Proposal } from '@/prisma/generated/client';

/** Says no to a proposal, with the reason. */
export const rejectProposal = defineAct({
  name: 'proposal.reject',
  capabilities: [],
  schema: RejectProposal,
  async run(ctx, input): Promise<Proposal> {
    const matter = await claimProposal(ctx, input.id);
    await authoriseDecision(ctx, matter);
    return settleProposal(ctx, matter, 'rejected', input.decision);
  },
});
