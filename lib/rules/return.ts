import { defineAct } from '@/lib/act';
import { conflict } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { claimVersion } from '@/lib/rules/claim';
import { RULE_CAPABILITIES } from '@/lib/rules/kinds';
import { decideVersion } from '@/lib/rules/rights';
import { ReturnVersion } from '@/lib/rules/schema';
import type { RuleVersion } from '@/prisma/generated/client';

/** Gives a proposed version back to its author, with what is missing; it is a draft again. */
export const returnVersion = defineAct({
  name: 'rule.return',
  capabilities: RULE_CAPABILITIES,
  schema: ReturnVersion,
  async run(ctx, input): Promise<RuleVersion> {
    const { rule, version } = await claimVersion(ctx, input.id);
    await decideVersion(ctx, { rule, version });
    if (version.state !== 'proposed')
      throw conflict(`Version ${version.number} does not wait for a decision.`, { state: version.state });
    record(ctx, 'rule.returned', {
      subjectId: rule.id,
      functionId: rule.functionId,
      reason: input.reason,
      data: { kind: rule.kind, key: rule.key, number: version.number },
    });
    return ctx.tx.ruleVersion.update({ where: { id: version.id }, data: { state: 'draft', decision: input.reason } });
  },
});
