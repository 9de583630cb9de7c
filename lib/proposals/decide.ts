import { authorise } from '@/lib/authorise';
import type { Context } from '@/lib/context';
import { can } from '@/lib/csmg/can';
import { refusal } from '@/lib/csmg/refusal';
import { AppError, conflict } from '@/lib/errors';
import { record } from '@/lib/events/record';
import type { Matter } from '@/lib/proposals/claim';
import { proposalDeciders } from '@/lib/proposals/deciders';
import type { Proposal } from '@/prisma/generated/client';

type Verdict = 'accepted' | 'returned' | 'rejected' | 'withdrawn';

/** Nobody decides on their own proposal, also not as somebody's deputy (behaviour 77). */
export async function refuseAuthor(ctx: Context, matter: Matter): Promise<void> {
  const { proposal, capability, row, facts } = matter;
  if (proposal.authorId !== ctx.actor.id) return;
  const decision = can(ctx.actor, capability, ctx.now, row, facts);
  const teaching = refusal({ ...decision, allowed: false, mode: 'none', failed: 'notOwnWork', ask: true });
  const { people } = await proposalDeciders(ctx.tx, matter, decision.holds, ctx.now);
  const names = people.map(({ name }) => name);
  const next = names.length > 0 ? ` Ask ${names.join(' or ')}.` : '';
  throw new AppError('FORBIDDEN', `${teaching.sentence}${next}`, { refusal: teaching, detail: { deciders: names } });
}

/** Who may return or reject is who could do it: the right on that very row, as it stands now. */
export async function authoriseDecision(ctx: Context, matter: Matter): Promise<void> {
  await refuseAuthor(ctx, matter);
  const { capability, row, facts } = matter;
  const { allowed, holds } = can(ctx.actor, capability, ctx.now, row, facts);
  if (!allowed) {
    // With nobody of the deciding levels left, the next level up settles what it could not do itself (3D-0.9).
    const deciders = await proposalDeciders(ctx.tx, matter, holds, ctx.now);
    if (deciders.by === 'next-up' && deciders.people.some(({ id }) => id === ctx.actor.id)) return;
  }
  authorise(ctx, capability, row, facts);
}

export async function settleProposal(
  ctx: Context,
  { proposal }: Matter,
  state: Verdict,
  decision: string | null,
): Promise<Proposal> {
  const { id, ticketId, functionId } = proposal;
  const ticket = ticketId && functionId ? { id: ticketId, functionId } : undefined;
  record(ctx, `proposal.${state}`, { ticket, functionId, subjectId: id, reason: decision, data: { proposalId: id } });
  const { count } = await ctx.tx.proposal.updateMany({
    where: { id, state: 'submitted' },
    data: { state, decision, decidedAt: ctx.now, deciderId: state === 'withdrawn' ? null : ctx.actor.id },
  });
  if (count !== 1) throw conflict('Somebody has decided on this already.');
  return ctx.tx.proposal.findUniqueOrThrow({ where: { id } });
}
