import { defineAct } from '@/lib/act';
import { claimProposal } from '@/lib/proposals/claim';
import { authoriseDecision, settleProposal } from '@/lib/proposals/decide';
import { ReturnProposal } from '@/lib/proposals/schema';
import type { Proposal } from '@/prisma/generated/client';

/** Gives a proposal back to its author, with what is missing; they may propose it anew. */
export const returnProposal = defineAct({
  name: 'proposal.return',
  capabilities: [],
  schema: ReturnProposal,
  async run(ctx, input): Promise<Proposal> {
    const matter = await claimProposal(ctx, input.id);
    await authoriseDecision(ctx, matter);
    return settleProposal(ctx, matter, 'returned', input.decision);
  },
});
