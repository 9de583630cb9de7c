import type { Context } from '@/lib/context';
import { haveReviewed } from '@/lib/knowledge/have-reviewed';
import type { ClaimedVersion } from '@/lib/rules/claim';
import type { RuleKind } from '@/lib/rules/kinds';

type Step = (ctx: Context, claimed: ClaimedVersion) => Promise<void>;

const STEPS: { [K in RuleKind]?: Step } = { article: haveReviewed };

/** What a kind asks for before a version of it may be agreed. @throws CONFLICT naming what is missing */
export async function makeReady(ctx: Context, claimed: ClaimedVersion): Promise<void> {
  await STEPS[claimed.rule.kind]?.(ctx, claimed);
}
