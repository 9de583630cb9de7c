import type { Tx } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';
import type { Shelf } from '@/lib/knowledge/schema';
import { insideArticles } from '@/lib/knowledge/sight';
import { Prisma } from '@/prisma/generated/client';

const { sql } = Prisma;

export interface ArticleRow {
  id: string;
  key: string;
  title: string;
  audience: 'internal' | 'public';
  language: string;
  owner: string | null;
  /** Of the version shown: in force, else the newest. */
  number: number;
  state: string;
  author: string;
  reviewDate: Date | null;
  stale: boolean;
  flags: number;
  used: number;
  helped: number;
  votes: number;
  /** A version under way beside what is published. */
  pending: number | null;
  peers: number;
}

const onShelf: Record<Shelf, Prisma.Sql> = {
  published: sql`r."inForceId" IS NOT NULL`,
  review: sql`EXISTS (SELECT 1 FROM "RuleVersion" x WHERE x."ruleId" = r.id AND x.state = 'proposed')`,
  drafts: sql`EXISTS (SELECT 1 FROM "RuleVersion" x WHERE x."ruleId" = r.id AND x.state = 'draft')`,
  stale: sql`r."inForceId" IS NOT NULL AND r."reviewDate" < `,
  flagged: sql`EXISTS (SELECT 1 FROM "ArticleFlag" f WHERE f."ruleId" = r.id AND f."settledAt" IS NULL)`,
  retired: sql`r."retiredAt" IS NOT NULL`,
};

interface Wish {
  shelf: Shelf;
  q?: string;
  audience?: string;
  after?: string;
  limit?: number;
}

/** The register of articles that this person may read inside, by title, page by page. */
export async function listArticles(
  tx: Tx,
  actor: Actor,
  now: Date,
  { shelf, q, audience, after, limit = 50 }: Wish,
): Promise<{ items: ArticleRow[]; next: string | null }> {
  const words = q ? sql`AND r.title ILIKE ${`%${q.replace(/[\\%_]/g, '\\$&')}%`}` : Prisma.empty;
  const shown = audience ? sql`AND v.content ->> 'audience' = ${audience}` : Prisma.empty;
  const beyond = after
    ? sql`AND (r.title, r.id) > (SELECT b.title, b.id FROM "Rule" b WHERE b.id = ${after}::uuid)`
    : Prisma.empty;
  const stands = shelf === 'stale' ? sql`${onShelf.stale}${now}` : onShelf[shelf];
  const wanted =
    shelf === 'review' ? sql`x.state = 'proposed'` : shelf === 'drafts' ? sql`x.state = 'draft'` : sql`TRUE`;
  const rows = await tx.$queryRaw<ArticleRow[]>`
    SELECT r.id, r.key, r.title, v.content ->> 'audience' AS audience, v.content ->> 'language' AS language, o.name AS owner, v.number,
      v.state::text AS state, coalesce(a.name, '') AS author, r."reviewDate", coalesce(r."inForceId" IS NOT NULL AND r."reviewDate" < ${now}, FALSE) AS stale,
      (SELECT count(*)::int FROM "ArticleFlag" f WHERE f."ruleId" = r.id AND f."settledAt" IS NULL) AS flags,
      (SELECT count(*)::int FROM "UsedArticle" u JOIN "RuleVersion" x ON x.id = u."versionId" WHERE x."ruleId" = r.id) AS used,
      (SELECT count(*)::int FROM "ArticleRating" g WHERE g."ruleId" = r.id AND g.helped) AS helped,
      (SELECT count(*)::int FROM "ArticleRating" g WHERE g."ruleId" = r.id) AS votes,
      (SELECT max(x.number) FROM "RuleVersion" x WHERE x."ruleId" = r.id AND x.state IN ('draft', 'proposed', 'agreed')) AS pending,
      (SELECT count(DISTINCT w."personId")::int FROM "ArticleReview" w WHERE w."versionId" = v.id AND w.verdict = 'right') AS peers
    FROM "Rule" r JOIN LATERAL (SELECT x.id, x.content, x.number, x.state, x."authorId" FROM "RuleVersion" x
        WHERE x."ruleId" = r.id AND ${wanted} ORDER BY (x.id = r."inForceId") DESC NULLS LAST, x.number DESC LIMIT 1) v ON TRUE
      LEFT JOIN "Person" o ON o.id = r."ownerId" LEFT JOIN "Person" a ON a.id = v."authorId"
    WHERE r.kind = 'article' AND ${insideArticles(actor, now)} AND ${stands} ${words} ${shown} ${beyond}
    ORDER BY r.title, r.id LIMIT ${limit + 1}`;
  return { items: rows.slice(0, limit), next: rows.length > limit ? (rows[limit - 1]?.id ?? null) : null };
}

/** How many lie on the shelves that ask for work. */
export async function countShelves(tx: Tx, actor: Actor, now: Date): Promise<Partial<Record<Shelf, number>>> {
  const [row] = await tx.$queryRaw<Record<'review' | 'stale' | 'flagged', number>[]>`
    SELECT count(*) FILTER (WHERE ${onShelf.review})::int AS review, count(*) FILTER (WHERE ${onShelf.stale}${now})::int AS stale,
      count(*) FILTER (WHERE ${onShelf.flagged})::int AS flagged
    FROM (SELECT * FROM "Rule" r WHERE r.kind = 'article' AND ${insideArticles(actor, now)} LIMIT 2000) r`;
  return row ?? {};
}
