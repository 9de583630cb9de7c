import { addMonths } from 'date-fns';
import { defineAct } from '@/lib/act';
import { conflict, invalid } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { claimRule, ruleRow } from '@/lib/rules/claim';
import { RULE_CAPABILITIES, RULE_KINDS } from '@/lib/rules/kinds';
import { authoriseDeciding } from '@/lib/rules/rights';
import { ReviewRule } from '@/lib/rules/schema';
import type { Rule } from '@/prisma/generated/client';

/** Says that a rule was looked at and still holds, until the next review. */
export const reviewRule = defineAct({
  name: 'rule.review',
  capabilities: RULE_CAPABILITIES,
  schema: ReviewRule,
  target: (input) => input.key,
  async run(ctx, input): Promise<Rule> {
    const rule = await claimRule(ctx, input.kind, input.key);
    authoriseDeciding(ctx, rule.kind, ruleRow(rule));
    if (!rule.inForceId) throw conflict('Only what is in force is reviewed; put a version in force first.');
    const reviewDate = input.reviewDate
      ? new Date(`${input.reviewDate}T00:00:00Z`)
      : addMonths(ctx.now, RULE_KINDS[rule.kind].reviewMonths);
    if (reviewDate <= ctx.now) throw invalid({ reviewDate: 'The next review lies in the future; choose a later date' });
    record(ctx, 'rule.reviewed', {
      subjectId: rule.id,
      functionId: rule.functionId,
      reason: input.note,
      data: { kind: rule.kind, key: rule.key, reviewDate: reviewDate.toISOString() },
    });
    return ctx.tx.rule.update({ where: { id: rule.id }, data: { reviewDate } });
  },
});
