import { authorise } from '@/lib/authorise';
import type { Context } from '@/lib/context';
import { can } from '@/lib/csmg/can';
import { refusal } from '@/lib/csmg/refusal';
import { AppError, conflict } from '@/lib/errors';
import { record } from '@/lib/events/record';
import type { Matter } from '@/lib/proposals/claim';
import type { Proposal } from '@/prisma/generated/client';

type Verdict = 'accepted' | 'returned' | 'rejected' | 'withdrawn';

/** Nobody decides on their own proposal, also not as somebody's deputy (behaviour 77). */
export function refuseAuthor(ctx: Context, { proposal, capability, row, facts }: Matter): void {
  if (proposal.authorId !== ctx.actor.id) return;
  const decision = can(ctx.actor, capability, ctx.now, row, facts);
  const teaching = refusal({ ...decision, allowed: false, mode: 'none', failed: 'notOwnWork', ask: true });
  throw new AppError('FORBIDDEN', teaching.sentence, { refusal: teaching });
}

/** Who may return or reject is who could do it: the right on that very row, as it stands now. */
export function authoriseDecision(ctx: Context, matter: Matter): void {
  refuseAuthor(ctx, matter);
  authorise(ctx, matter.capability, matter.row, matter.facts);
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
