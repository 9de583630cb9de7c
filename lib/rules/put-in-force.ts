import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import { conflict } from '@/lib/errors';
import { claimVersion, ruleRow } from '@/lib/rules/claim';
import { RULE_CAPABILITIES } from '@/lib/rules/kinds';
import { decideVersion } from '@/lib/rules/rights';
import { BringIntoForce, PutInForce } from '@/lib/rules/schema';
import { enforce, scheduleOrEnforce } from '@/lib/rules/take-effect';
import type { RuleVersion } from '@/prisma/generated/client';

/** Puts an agreed version in force, now or at another date than was agreed. */
export const putInForce = defineAct({
  name: 'rule.putInForce',
  capabilities: RULE_CAPABILITIES,
  schema: PutInForce,
  async run(ctx, input): Promise<RuleVersion> {
    const { rule, version } = await claimVersion(ctx, input.id);
    await decideVersion(ctx, { rule, version });
    if (version.state === 'inForce') {
      ctx.unchanged = true;
      return version;
    }
    if (version.state !== 'agreed')
      throw conflict(`Version ${version.number} has to be agreed before it can bind anybody.`, {
        state: version.state,
      });
    const from = input.from ? new Date(input.from) : ctx.now;
    if (from > ctx.now) ctx.unchanged = version.effectiveFrom?.getTime() === from.getTime();
    return ctx.unchanged ? version : scheduleOrEnforce(ctx, { rule, version }, from);
  },
});

/**
 * Carries out what was decided: an agreed version whose date has come binds. It decides nothing, so that the job may
 * do it, late or twice, to the same end.
 */
export const bringIntoForce = defineAct({
  name: 'rule.bringIntoForce',
  capabilities: ['rules.view'],
  schema: BringIntoForce,
  async run(ctx, input): Promise<RuleVersion> {
    const { rule, version } = await claimVersion(ctx, input.id);
    authorise(ctx, 'rules.view', ruleRow(rule));
    const due = version.state === 'agreed' && version.effectiveFrom !== null && version.effectiveFrom <= ctx.now;
    if (!due) ctx.unchanged = true;
    return due ? enforce(ctx, { rule, version }) : version;
  },
});
