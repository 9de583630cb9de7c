import { defineAct } from '@/lib/act';
import { AppError } from '@/lib/errors';
import { claimProposal } from '@/lib/proposals/claim';
import { settleProposal } from '@/lib/proposals/decide';
import { WithdrawProposal } from '@/lib/proposals/schema';
import type { Proposal } from '@/prisma/generated/client';

/** The author takes a proposal back before anybody has decided. */
export const withdrawProposal = defineAct({
  name: 'proposal.withdraw',
  capabilities: [],
  schema: WithdrawProposal,
  async run(ctx, input): Promise<Proposal> {
    const matter = await claimProposal(ctx, input.id);
    if (matter.proposal.authorId !== ctx.actor.id)
      throw new AppError(
        'FORBIDDEN',
        'Only its author withdraws a proposal; reject it, or return it with what is missing.',
      );
    return settleProposal(ctx, matter, 'withdrawn', null);
  },
});
