import type { Act } from '@/lib/act';
import type { Context } from '@/lib/context';
import type { Decision } from '@/lib/csmg/can';

/**
 * Runs an act as if the actor's level carried it, then takes everything back: whatever is wrong with a proposal or a
 * held act is said to its author now, not to whoever decides later.
 * @returns the decision that stood in the way, null when nothing did
 * @throws AppError as the act itself would, refusals that are neither proposed nor held included
 */
export async function rehearse(ctx: Context, act: Act, input: unknown): Promise<Decision | null> {
  const rehearsal = { decision: null as Decision | null };
  await ctx.tx.$executeRaw`SAVEPOINT rehearsal`;
  try {
    await act.run({ ...ctx, recorded: [], decision: null, unchanged: false, rehearsal }, input);
    return rehearsal.decision;
  } finally {
    await ctx.tx.$executeRaw`ROLLBACK TO SAVEPOINT rehearsal`;
  }
}
