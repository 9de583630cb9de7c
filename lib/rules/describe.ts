import { defineAct } from '@/lib/act';
import { invalid } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { resolvePerson } from '@/lib/people/resolve';
import { claimRule, ruleRow } from '@/lib/rules/claim';
import { RULE_CAPABILITIES } from '@/lib/rules/kinds';
import { authoriseDeciding } from '@/lib/rules/rights';
import { DescribeRule } from '@/lib/rules/schema';
import { keepFindable } from '@/lib/search/keep';
import type { Rule } from '@/prisma/generated/client';

/** Names a rule's title and the person who answers for it; what it says changes only by versions. */
export const describeRule = defineAct({
  name: 'rule.describe',
  capabilities: RULE_CAPABILITIES,
  schema: DescribeRule,
  target: (input) => input.key,
  async run(ctx, input): Promise<Rule> {
    const rule = await claimRule(ctx, input.kind, input.key);
    authoriseDeciding(ctx, rule.kind, ruleRow(rule));
    const owner = input.owner ? await resolvePerson(ctx.tx, input.owner, 'owner') : null;
    if (owner && owner.kind !== 'person') throw invalid({ owner: 'A person answers for a rule; choose somebody' });
    const changes = {
      ...(input.title && input.title !== rule.title ? { title: input.title } : {}),
      ...(owner && owner.id !== rule.ownerId ? { ownerId: owner.id } : {}),
    };
    const fields = Object.keys(changes);
    if (fields.length === 0) {
      ctx.unchanged = true;
      return rule;
    }
    record(ctx, 'rule.described', {
      subjectId: rule.id,
      functionId: rule.functionId,
      data: { kind: rule.kind, key: rule.key, fields },
    });
    const described = await ctx.tx.rule.update({ where: { id: rule.id }, data: changes });
    if (input.title) await keepFindable(ctx.tx, rule.id, ctx.now);
    return described;
  },
});
