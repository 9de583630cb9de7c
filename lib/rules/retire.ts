import { defineAct } from '@/lib/act';
import { conflict } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { claimRule, ruleRow } from '@/lib/rules/claim';
import { dependents } from '@/lib/rules/dependents';
import { RULE_CAPABILITIES } from '@/lib/rules/kinds';
import { authoriseDeciding } from '@/lib/rules/rights';
import { RetireRule } from '@/lib/rules/schema';
import { keepFindable } from '@/lib/search/keep';
import type { Rule } from '@/prisma/generated/client';

/** Ends a rule for new work; what was promised under it stays. Nothing in force may still stand on it. */
export const retireRule = defineAct({
  name: 'rule.retire',
  capabilities: RULE_CAPABILITIES,
  schema: RetireRule,
  target: (input) => input.key,
  async run(ctx, input): Promise<Rule> {
    const rule = await claimRule(ctx, input.kind, input.key);
    authoriseDeciding(ctx, rule.kind, ruleRow(rule));
    if (rule.retiredAt) {
      ctx.unchanged = true;
      return rule;
    }
    const users = await dependents(ctx.tx, rule);
    if (users.length > 0)
      throw conflict(`It is still needed by ${users.join(', ')}. Change that first, then retire it.`, { users });
    if (rule.inForceId)
      await ctx.tx.ruleVersion.update({
        where: { id: rule.inForceId },
        data: { state: 'retired', effectiveTo: ctx.now },
      });
    record(ctx, 'rule.retired', {
      subjectId: rule.id,
      functionId: rule.functionId,
      reason: input.reason,
      data: { kind: rule.kind, key: rule.key },
    });
    const retired = await ctx.tx.rule.update({
      where: { id: rule.id },
      data: { inForceId: null, retiredAt: ctx.now, reviewDate: null },
    });
    await keepFindable(ctx.tx, rule.id, ctx.now);
    return retired;
  },
});
