import { addDays } from 'date-fns';
import { defineAct } from '@/lib/act';
import { checkEvidence } from '@/lib/documents/evidence';
import { AppError, conflict } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { checkContent } from '@/lib/rules/checks';
import { alsoUnderWay } from '@/lib/rules/checks/nameable';
import { claimVersion, ruleRow } from '@/lib/rules/claim';
import { RULE_CAPABILITIES } from '@/lib/rules/kinds';
import { contribute } from '@/lib/rules/rights';
import { ProposeVersion } from '@/lib/rules/schema';
import type { RuleVersion } from '@/prisma/generated/client';

/** Days until a proposed version that nobody decided is overdue. */
export const DECIDE_DAYS = 14;

/** Puts a draft before those who decide; from here on its text stays as it is. */
export const proposeVersion = defineAct({
  name: 'rule.propose',
  capabilities: RULE_CAPABILITIES,
  schema: ProposeVersion,
  async run(ctx, input): Promise<RuleVersion> {
    const { rule, version } = await claimVersion(ctx, input.id);
    contribute(ctx, rule.kind, ruleRow(rule));
    if (version.authorId !== ctx.actor.id)
      throw new AppError(
        'FORBIDDEN',
        'A draft is proposed by its author; comment to them, or draft a version of your own.',
      );
    if (version.state === 'proposed') {
      ctx.unchanged = true;
      return version;
    }
    if (version.state !== 'draft')
      throw conflict(`Version ${version.number} is no draft any more.`, { state: version.state });
    const evidence = await checkEvidence(ctx, input.evidence);
    await checkContent(rule.kind, version.content, { ...rule, tx: ctx.tx, now: ctx.now }, alsoUnderWay(ctx.tx));
    record(ctx, 'rule.proposed', {
      subjectId: rule.id,
      functionId: rule.functionId,
      reason: input.reason,
      data: { kind: rule.kind, key: rule.key, number: version.number },
    });
    return ctx.tx.ruleVersion.update({
      where: { id: version.id },
      data: {
        state: 'proposed',
        reason: input.reason,
        authorLevel: ctx.decision?.level ?? version.authorLevel,
        evidence,
        wishedFrom: input.wishedFrom ? new Date(input.wishedFrom) : null,
        decideBy: addDays(ctx.now, DECIDE_DAYS),
        calledOutAt: null,
      },
    });
  },
});
