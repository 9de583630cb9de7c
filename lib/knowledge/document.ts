import type { Tx } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';
import { can } from '@/lib/csmg/can';
import type { Rule } from '@/prisma/generated/client';

export interface OpenFlag {
  id: string;
  note: string;
  by: string;
  number: number;
  at: Date;
  maySettle: boolean;
}

/** What is said to be wrong and nobody has settled yet, oldest first. */
export async function listFlags(tx: Tx, actor: Actor, now: Date, rule: Rule): Promise<OpenFlag[]> {
  const rows = await tx.$queryRaw<(Omit<OpenFlag, 'maySettle'> & { personId: string })[]>`
    SELECT f.id, f.note, p.name AS by, v.number, f.at, f."personId" FROM "ArticleFlag" f
    JOIN "Person" p ON p.id = f."personId" JOIN "RuleVersion" v ON v.id = f."versionId"
    WHERE f."ruleId" = ${rule.id}::uuid AND f."settledAt" IS NULL ORDER BY f.id LIMIT 20`;
  return rows.map(({ personId, ...flag }) => ({
    ...flag,
    maySettle: can(actor, 'article.review', now, { functionId: rule.functionId, authorId: personId }).allowed,
  }));
}

export interface PeerReview {
  id: string;
  name: string;
  verdict: 'right' | 'changes';
  note: string | null;
  level: number | null;
  at: Date;
}

/** What peers said of a version, newest first. */
export const listReviews = (tx: Tx, versionId: string) => tx.$queryRaw<PeerReview[]>`
  SELECT w.id, p.name, w.verdict, w.note, w.level, w.at FROM "ArticleReview" w JOIN "Person" p ON p.id = w."personId"
  WHERE w."versionId" = ${versionId}::uuid ORDER BY w.id DESC LIMIT 20`;

/** How this actor ends an article: at once, as a proposal, or not at all. */
export function howToRetire(actor: Actor, now: Date, rule: Rule): 'do' | 'propose' | null {
  if (!rule.inForceId) return null;
  const decision = can(actor, 'article.retire', now, { functionId: rule.functionId });
  return decision.allowed ? 'do' : decision.mode === 'propose' ? 'propose' : null;
}
