import { addDays } from 'date-fns';
import { defineAct } from '@/lib/act';
import { canonical } from '@/lib/canonical';
import type { Context } from '@/lib/context';
import { checkEvidence } from '@/lib/documents/evidence';
import { conflict, invalid } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { newId } from '@/lib/id';
import { aboutWhat } from '@/lib/proposals/about';
import { proposedAct } from '@/lib/proposals/proposable';
import { SubmitProposal } from '@/lib/proposals/schema';
import { rehearse } from '@/lib/rehearse';
import type { Prisma, Proposal } from '@/prisma/generated/client';

/** Days until a proposal that nobody decided is overdue: work does not wait long, a rule may be thought over. */
const REVIEW_DAYS = { ticket: 2, rule: 14 };

/**
 * Puts what one's level may only propose before those whose level carries it. No right is asked before the act's own:
 * the rehearsal is that very question, and it also finds what is wrong with the input.
 */
export const submitProposal = defineAct({
  name: 'proposal.submit',
  capabilities: [],
  schema: SubmitProposal,
  async run(ctx, asked): Promise<Proposal> {
    const { act, input } = proposedAct(asked.capability, asked.target, asked.input);
    const decision = await rehearse(ctx, act, input);
    if (!decision) throw conflict('Your level carries this; you may just do it.', { act: act.name });
    if (decision.mode === 'supervised')
      throw conflict('You may do this yourself; a colleague checks it before it counts.', { act: act.name });
    ctx.decision = decision;
    const about = await aboutWhat(ctx.tx, act, input, asked.target);
    const mine = await ctx.tx.proposal.findMany({
      where: { authorId: ctx.actor.id, act: act.name, state: 'submitted', target: about.target },
    });
    const same = mine.find((proposal) => canonical(proposal.input) === canonical(input));
    if (same) {
      ctx.unchanged = true;
      return same;
    }
    const evidence = await checkEvidence(ctx, asked.evidence);
    const afterId = asked.after ? await mended(ctx, asked.after) : null;
    const proposal = await ctx.tx.proposal.create({
      data: {
        id: newId(ctx.now),
        act: act.name,
        capability: decision.capability,
        functionId: about.functionId,
        ticketId: about.ticketId,
        target: about.target,
        input: input as Prisma.InputJsonValue,
        reason: asked.reason,
        authorId: ctx.actor.id,
        authorLevel: decision.level,
        reviewBy: addDays(ctx.now, about.ticketId ? REVIEW_DAYS.ticket : REVIEW_DAYS.rule),
        createdAt: ctx.now,
        evidence,
        wishedFrom: asked.wishedFrom ? new Date(`${asked.wishedFrom}T00:00:00Z`) : null,
        afterId,
      },
    });
    const { ticketId, functionId, target } = about;
    record(ctx, 'proposal.submitted', {
      ticket: ticketId && functionId ? { id: ticketId, functionId } : undefined,
      functionId,
      subjectId: proposal.id,
      reason: asked.reason,
      data: { proposalId: proposal.id, capability: decision.capability, target },
    });
    return proposal;
  },
});

/** One's own proposal that came back: what is proposed anew goes on from it. */
async function mended(ctx: Context, id: string): Promise<string> {
  const before = await ctx.tx.proposal.findUnique({ where: { id }, select: { authorId: true, state: true } });
  if (before?.authorId !== ctx.actor.id || before.state !== 'returned')
    throw invalid({ after: 'Only your own proposal that was returned can be mended; leave this out' });
  return id;
}
