import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import { conflict, invalid } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { RetireArticle } from '@/lib/knowledge/schema';
import { claimRule, ruleRow } from '@/lib/rules/claim';
import { keepFindable } from '@/lib/search/keep';
import type { Rule } from '@/prisma/generated/client';

/** Ends an article. Its old links lead to the one that takes its place; what tickets used stays readable with them. */
export const retireArticle = defineAct({
  name: 'article.retire',
  capabilities: ['article.retire'],
  schema: RetireArticle,
  target: (input) => input.key,
  async run(ctx, input): Promise<Rule> {
    const rule = await claimRule(ctx, 'article', input.key);
    authorise(ctx, 'article.retire', ruleRow(rule));
    if (rule.retiredAt) {
      ctx.unchanged = true;
      return rule;
    }
    if (!rule.inForceId) throw conflict('It was never published; its author discards the draft instead.');
    if (input.replacement === rule.key)
      throw invalid({ replacement: 'An article does not take its own place; name another one' });
    const next = input.replacement
      ? await ctx.tx.rule.findFirst({ where: { kind: 'article', key: input.replacement, inForceId: { not: null } } })
      : null;
    if (input.replacement && !next)
      throw invalid({ replacement: `No article “${input.replacement}” is published; name one that is, or none` });
    await ctx.tx.ruleVersion.update({
      where: { id: rule.inForceId },
      data: { state: 'retired', effectiveTo: ctx.now },
    });
    record(ctx, 'article.retired', {
      subjectId: rule.id,
      functionId: rule.functionId,
      reason: input.reason,
      data: { kind: rule.kind, key: rule.key, replacement: next?.title ?? null },
    });
    const retired = await ctx.tx.rule.update({
      where: { id: rule.id },
      data: { inForceId: null, retiredAt: ctx.now, reviewDate: null, replacedById: next?.id ?? null },
    });
    await keepFindable(ctx.tx, rule.id, ctx.now);
    return retired;
  },
});
