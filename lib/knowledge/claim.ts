import type { Context } from '@/lib/context';
import { can } from '@/lib/csmg/can';
import { notFound } from '@/lib/errors';
import { ruleRow } from '@/lib/rules/claim';
import type { ArticleContent } from '@/lib/rules/kinds/article';
import type { Rule, RuleVersion } from '@/prisma/generated/client';

export type ReadableArticle = Rule & { inForce: RuleVersion };

/** An article as this actor may read it: public for everybody, internal by level. @throws NOT_FOUND out of sight */
export async function claimReadable(ctx: Context, key: string): Promise<ReadableArticle> {
  const rule = await ctx.tx.rule.findUnique({
    where: { kind_key: { kind: 'article', key } },
    include: { inForce: true },
  });
  if (!rule?.inForce) throw notFound('article');
  const { audience } = rule.inForce.content as Partial<ArticleContent>;
  const right = audience === 'public' ? 'article.readPublic' : 'article.read';
  if (!can(ctx.actor, right, ctx.now, ruleRow(rule)).allowed) throw notFound('article');
  return { ...rule, inForce: rule.inForce };
}
