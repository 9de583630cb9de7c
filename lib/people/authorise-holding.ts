import { authorise } from '@/lib/authorise';
import type { Context } from '@/lib/context';
import { end } from '@/lib/csmg/granting';
import { isLevel } from '@/lib/csmg/levels';
import { endRefused } from '@/lib/people/level-refusals';
import type { LevelHolding } from '@/prisma/generated/client';

/** Whoever may confirm a level may end it and say that it still stands, and nobody of their own. @throws FORBIDDEN, INVALID */
export function authoriseHolding(ctx: Context, holding: LevelHolding, executive: string | undefined): void {
  const { functionId, personId, level } = holding;
  authorise(ctx, 'level.grant', { functionId });
  if (!isLevel(level)) return;
  const answer = end({ ender: ctx.actor, personId, functionId, level, executive, now: ctx.now });
  // A proposal is rehearsed at a level that may not confirm; whoever accepts it is asked again.
  const proposing = Boolean(ctx.rehearsal?.decision) && answer === 'above-authority';
  if (answer !== 'allowed' && !proposing) throw endRefused(answer);
}
