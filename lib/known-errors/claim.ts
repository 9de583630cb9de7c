import type { Context } from '@/lib/context';
import { claimRule } from '@/lib/rules/claim';
import type { KnownError, Rule } from '@/prisma/generated/client';

export interface ClaimedError {
  rule: Rule;
  /** How it stands; made on the first word about it. */
  standing: KnownError;
}

/** A known error in sight, locked with its standing. @throws NOT_FOUND */
export async function claimError(ctx: Context, key: string): Promise<ClaimedError> {
  const rule = await claimRule(ctx, 'knownError', key);
  const standing = await ctx.tx.knownError.upsert({
    where: { ruleId: rule.id },
    create: { ruleId: rule.id },
    update: {},
  });
  return { rule, standing };
}
