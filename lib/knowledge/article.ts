import type { Tx } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';
import { readable } from '@/lib/knowledge/sight';
import type { ArticleContent } from '@/lib/rules/kinds/article';
import { Prisma } from '@/prisma/generated/client';

export interface ReadArticle {
  ruleId: string;
  versionId: string;
  key: string;
  number: number;
  content: ArticleContent;
  since: Date;
  owner: string | null;
  reviewDate: Date | null;
  stale: boolean;
  /** What this reader said of it before. */
  helped: boolean | null;
}

/** A published article as this reader may see it; null when there is none, or out of sight. */
export async function findArticle(tx: Tx, actor: Actor | null, now: Date, key: string): Promise<ReadArticle | null> {
  const [found] = await tx.$queryRaw<ReadArticle[]>`
    SELECT r.id AS "ruleId", v.id AS "versionId", r.key, v.number, v.content, v."effectiveFrom" AS since, p.name AS owner, r."reviewDate",
      coalesce(r."reviewDate" < ${now}, FALSE) AS stale, a.helped
    FROM "Rule" r JOIN "RuleVersion" v ON v.id = r."inForceId" LEFT JOIN "Person" p ON p.id = r."ownerId"
      LEFT JOIN "ArticleRating" a ON a."ruleId" = r.id AND a."personId" = ${actor?.id ?? null}::uuid
    WHERE r.kind = 'article' AND r.key = ${key} AND ${readable(actor, now)}`;
  return found ?? null;
}

/** Where an old link leads: the article that took this one's place, through as many as did, if it may be read. */
export async function findReplacement(tx: Tx, actor: Actor | null, now: Date, key: string): Promise<string | null> {
  const [found] = await tx.$queryRaw<{ key: string }[]>`
    WITH RECURSIVE chain AS (
      SELECT id, key, "inForceId", "replacedById", 1 AS step FROM "Rule" WHERE kind = 'article' AND key = ${key} AND "retiredAt" IS NOT NULL
      UNION ALL
      SELECT n.id, n.key, n."inForceId", n."replacedById", c.step + 1 FROM chain c JOIN "Rule" n ON n.id = c."replacedById" WHERE c.step < 10)
    SELECT r.key FROM chain r2 JOIN "Rule" r ON r.id = r2.id JOIN "RuleVersion" v ON v.id = r."inForceId"
    WHERE ${readable(actor, now)} ORDER BY r2.step LIMIT 1`;
  return found?.key ?? null;
}

export interface ArticleLine {
  key: string;
  title: string;
  summary: string;
}

/** Public articles that name a service, by title; without one, every public article. */
export const listPublicArticles = (tx: Tx, service: string | null, limit = 100): Promise<ArticleLine[]> => tx.$queryRaw<
  ArticleLine[]
>`
  SELECT r.key, r.title, v.content ->> 'summary' AS summary FROM "Rule" r JOIN "RuleVersion" v ON v.id = r."inForceId"
  WHERE r.kind = 'article' AND v.content ->> 'audience' = 'public'
    ${service === null ? Prisma.empty : Prisma.sql`AND v.content -> 'services' ? ${service}`}
  ORDER BY r.title, r.id LIMIT ${limit}`;

/** How many public articles answer for each service, by its key. */
export async function countByService(tx: Tx): Promise<Map<string, number>> {
  const rows = await tx.$queryRaw<{ service: string; count: number }[]>`
    SELECT s AS service, count(*)::int AS count FROM "Rule" r JOIN "RuleVersion" v ON v.id = r."inForceId",
      jsonb_array_elements_text(v.content -> 'services') s
    WHERE r.kind = 'article' AND v.content ->> 'audience' = 'public' GROUP BY s`;
  return new Map(rows.map(({ service, count }) => [service, count]));
}
