import { max as latest } from 'date-fns';
import { defineAct } from '@/lib/act';
import { conflict } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { checkContent } from '@/lib/rules/checks';
import { claimVersion } from '@/lib/rules/claim';
import { RULE_CAPABILITIES } from '@/lib/rules/kinds';
import { makeReady } from '@/lib/rules/readiness';
import { decideVersion } from '@/lib/rules/rights';
import { AgreeVersion } from '@/lib/rules/schema';
import { scheduleOrEnforce } from '@/lib/rules/take-effect';
import type { RuleVersion } from '@/prisma/generated/client';

/** Agrees to a proposed version, to take effect at once, at a date, or when somebody puts it in force. */
export const agreeVersion = defineAct({
  name: 'rule.agree',
  capabilities: RULE_CAPABILITIES,
  schema: AgreeVersion,
  async run(ctx, input): Promise<RuleVersion> {
    const { rule, version } = await claimVersion(ctx, input.id);
    const { selfApproved } = await decideVersion(ctx, { rule, version });
    if (version.state !== 'proposed')
      throw conflict(
        version.state === 'draft'
          ? `Version ${version.number} is still a draft; its author has to propose it first.`
          : `Version ${version.number} is decided already. Load the page again to see how.`,
        { state: version.state },
      );
    const current = rule.inForceId
      ? (await ctx.tx.ruleVersion.findUniqueOrThrow({ where: { id: rule.inForceId } })).number
      : 0;
    if (input.against !== undefined && input.against !== current)
      throw conflict(`Version ${current} came into force while you were reading; compare with it before you agree.`, {
        current,
        yours: input.against,
      });
    const from = input.from ? new Date(input.from) : ctx.now;
    await checkContent(rule.kind, version.content, { ...rule, tx: ctx.tx, now: latest([from, ctx.now]) });
    await makeReady(ctx, { rule, version });
    record(ctx, 'rule.agreed', {
      subjectId: rule.id,
      functionId: rule.functionId,
      reason: input.decision,
      data: { kind: rule.kind, key: rule.key, number: version.number },
    });
    const agreed = await ctx.tx.ruleVersion.update({
      where: { id: version.id },
      data: {
        state: 'agreed',
        decidedById: ctx.actor.id,
        decidedAt: ctx.now,
        decision: input.decision ?? null,
        selfApproved,
      },
    });
    // Whoever first agrees to a rule answers for it until somebody else is named.
    const owned = rule.ownerId
      ? rule
      : await ctx.tx.rule.update({ where: { id: rule.id }, data: { ownerId: ctx.actor.id } });
    return input.putInForce ? scheduleOrEnforce(ctx, { rule: owned, version: agreed }, from) : agreed;
  },
});
