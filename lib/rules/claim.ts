import type { Context } from '@/lib/context';
import { can, type Row } from '@/lib/csmg/can';
import { notFound } from '@/lib/errors';
import type { RuleKind } from '@/lib/rules/kinds';
import type { Rule, RuleVersion } from '@/prisma/generated/client';

export interface ClaimedVersion {
  rule: Rule;
  version: RuleVersion;
}

/** What rights need to know of a rule; one without a function belongs to the whole desk. */
export const ruleRow = (rule: { functionId: string | null }): Row => ({ functionId: rule.functionId });

/** Loads a rule the actor may read and locks it, so that decisions on its versions come one after the other. */
export async function claimRule(ctx: Context, kind: RuleKind, key: string): Promise<Rule> {
  const found = await findRule(ctx, kind, key);
  if (!found) throw notFound('rule');
  return found;
}

export async function findRule(ctx: Context, kind: RuleKind, key: string): Promise<Rule | null> {
  const known = await ctx.tx.rule.findUnique({ where: { kind_key: { kind, key } }, select: { id: true } });
  return known ? lockRule(ctx, known.id) : null;
}

export async function claimVersion(ctx: Context, id: string): Promise<ClaimedVersion> {
  const known = await ctx.tx.ruleVersion.findUnique({ where: { id }, select: { ruleId: true } });
  const rule = known && (await lockRule(ctx, known.ruleId));
  if (!rule) throw notFound('version');
  return { rule, version: await ctx.tx.ruleVersion.findUniqueOrThrow({ where: { id } }) };
}

async function lockRule(ctx: Context, id: string): Promise<Rule | null> {
  await ctx.tx.$queryRaw`SELECT 1 FROM "Rule" WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
  const rule = await ctx.tx.rule.findUniqueOrThrow({ where: { id } });
  return can(ctx.actor, 'rules.view', ctx.now, ruleRow(rule)).allowed ? rule : null;
}
