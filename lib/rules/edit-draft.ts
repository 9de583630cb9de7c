import { defineAct } from '@/lib/act';
import { AppError, conflict } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { checkContent } from '@/lib/rules/checks';
import { alsoUnderWay } from '@/lib/rules/checks/nameable';
import { claimVersion, ruleRow } from '@/lib/rules/claim';
import { contentHash } from '@/lib/rules/content';
import { RULE_CAPABILITIES } from '@/lib/rules/kinds';
import { contribute } from '@/lib/rules/rights';
import { EditDraft } from '@/lib/rules/schema';
import type { Prisma, Rule, RuleVersion } from '@/prisma/generated/client';

/** Changes a draft, which only its author does; what was proposed stays as it was written. */
export const editDraft = defineAct({
  name: 'rule.editDraft',
  capabilities: RULE_CAPABILITIES,
  schema: EditDraft,
  async run(ctx, input): Promise<{ rule: Rule; version: RuleVersion }> {
    const { rule, version } = await claimVersion(ctx, input.id);
    contribute(ctx, rule.kind, ruleRow(rule));
    if (version.authorId !== ctx.actor.id)
      throw new AppError('FORBIDDEN', 'Only its author changes a draft; draft a version of your own instead.');
    if (version.state !== 'draft')
      throw conflict(
        `Version ${version.number} is ${WORDS[version.state]}; what was proposed stays as it was written.`,
      );
    const before = contentHash(version.content);
    if (input.seen && input.seen !== before)
      throw conflict('This draft was changed meanwhile in another window. Compare, then save again.', {
        current: version.content,
        yours: input.content,
      });
    const content = await checkContent(
      rule.kind,
      input.content,
      { ...rule, tx: ctx.tx, now: ctx.now },
      alsoUnderWay(ctx.tx),
    );
    const reason = input.reason ?? version.reason;
    if (contentHash(content) === before && reason === version.reason) {
      ctx.unchanged = true;
      return { rule, version };
    }
    record(ctx, 'rule.redrafted', {
      subjectId: rule.id,
      functionId: rule.functionId,
      data: { kind: rule.kind, key: rule.key, number: version.number },
    });
    const data = { content: content as Prisma.InputJsonValue, reason };
    return { rule, version: await ctx.tx.ruleVersion.update({ where: { id: version.id }, data }) };
  },
});

const WORDS: Record<RuleVersion['state'], string> = {
  draft: 'a draft',
  proposed: 'proposed',
  agreed: 'agreed',
  inForce: 'in force',
  superseded: 'superseded',
  retired: 'retired',
};
