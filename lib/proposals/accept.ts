import { defineAct } from '@/lib/act';
import { actNamed } from '@/lib/acts';
import { refused } from '@/lib/authorise';
import { can } from '@/lib/csmg/can';
import { record } from '@/lib/events/record';
import { performIn } from '@/lib/perform';
import { claimProposal } from '@/lib/proposals/claim';
import { refuseAuthor, settleProposal } from '@/lib/proposals/decide';
import { AcceptProposal } from '@/lib/proposals/schema';
import type { Proposal } from '@/prisma/generated/client';

/**
 * Accepts a proposal by doing it: the stored input, as the decider, who must carry it on that row now. Where the act
 * meets a conflict the whole is given up, and the proposal goes on waiting.
 */
export const acceptProposal = defineAct({
  name: 'proposal.accept',
  capabilities: [],
  schema: AcceptProposal,
  async run(ctx, input): Promise<Proposal> {
    const matter = await claimProposal(ctx, input.id);
    const { proposal, capability, row, facts } = matter;
    await refuseAuthor(ctx, matter);
    const act = actNamed(proposal.act);
    if (!act) throw new Error(`proposal ${proposal.id} names no act: ${proposal.act}`);
    const settled = await settleProposal(ctx, matter, 'accepted', input.decision ?? null);
    const via = { kind: 'proposal' as const, id: proposal.id, byId: ctx.actor.id };
    const stored = proposal.input as Record<string, unknown>;
    const wish = input.version === undefined ? stored : { ...stored, version: input.version };
    const done = await performIn(ctx.tx, act, { actor: ctx.actor, now: ctx.now, via }, wish);
    if (done.held) throw refused(can(ctx.actor, capability, ctx.now, row, facts));
    const { authorId, ticketId, functionId } = proposal;
    const ticket = ticketId && functionId ? { id: ticketId, functionId } : undefined;
    const data = { proposalId: proposal.id, capability };
    record(ctx, 'proposal.credited', { ticket, functionId, subjectId: authorId, data });
    return settled;
  },
});
