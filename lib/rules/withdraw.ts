import { defineAct } from '@/lib/act';
import { AppError, conflict } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { claimVersion, ruleRow } from '@/lib/rules/claim';
import { RULE_CAPABILITIES } from '@/lib/rules/kinds';
import { contribute } from '@/lib/rules/rights';
import { WithdrawVersion } from '@/lib/rules/schema';
import type { RuleVersion } from '@/prisma/generated/client';

/** The author takes a proposed version back to work on it, or gives a draft up for good. */
export const withdrawVersion = defineAct({
  name: 'rule.withdraw',
  capabilities: RULE_CAPABILITIES,
  schema: WithdrawVersion,
  async run(ctx, input): Promise<RuleVersion> {
    const { rule, version } = await claimVersion(ctx, input.id);
    contribute(ctx, rule.kind, ruleRow(rule));
    if (version.authorId !== ctx.actor.id) throw new AppError('FORBIDDEN', 'Only its author takes a version back.');
    if (version.state !== 'proposed' && version.state !== 'draft')
      throw conflict(`Version ${version.number} is decided; draft a new one instead.`, { state: version.state });
    const given = version.state === 'draft';
    record(ctx, given ? 'rule.discarded' : 'rule.withdrawn', {
      subjectId: rule.id,
      functionId: rule.functionId,
      data: { kind: rule.kind, key: rule.key, number: version.number },
    });
    return ctx.tx.ruleVersion.update({
      where: { id: version.id },
      data: given ? { state: 'retired', effectiveTo: ctx.now } : { state: 'draft' },
    });
  },
});
