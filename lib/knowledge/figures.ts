import { subDays } from 'date-fns';
import type { Tx } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';
import { insideArticles } from '@/lib/knowledge/sight';

export const FIGURE_DAYS = 90;

export interface Miss {
  words: string;
  count: number;
  last: Date;
}

/** What people looked for in vain, most often first: articles that are not written yet. */
export const listMisses = (tx: Tx, now: Date, limit = 30): Promise<Miss[]> => tx.$queryRaw<Miss[]>`
  SELECT e.data ->> 'words' AS words, count(*)::int AS count, max(e.at) AS last FROM "Event" e
  WHERE e.type = 'search.missed' AND e.at >= ${subDays(now, FIGURE_DAYS)}
  GROUP BY 1 ORDER BY count(*) DESC, max(e.at) DESC LIMIT ${limit}`;

export interface Reuse {
  key: string;
  title: string;
  used: number;
  helped: number;
  votes: number;
}

/** Articles by how often they answered a ticket lately, and how readers found them. */
export const listReuse = (tx: Tx, actor: Actor, now: Date, limit = 30): Promise<Reuse[]> => tx.$queryRaw<Reuse[]>`
  SELECT r.key, r.title, count(u.*)::int AS used,
    (SELECT count(*)::int FROM "ArticleRating" g WHERE g."ruleId" = r.id AND g.helped) AS helped,
    (SELECT count(*)::int FROM "ArticleRating" g WHERE g."ruleId" = r.id) AS votes
  FROM "Rule" r JOIN "RuleVersion" v ON v."ruleId" = r.id JOIN "UsedArticle" u ON u."versionId" = v.id AND u.at >= ${subDays(now, FIGURE_DAYS)}
  WHERE r.kind = 'article' AND ${insideArticles(actor, now)}
  GROUP BY r.id ORDER BY count(u.*) DESC, r.title LIMIT ${limit}`;

export interface Deflection {
  /** People who said, while writing a request, that an answer helped. */
  helped: number;
  /** Of these, who sent one within a day all the same: they were not spared it. */
  sent: number;
}

/** Requests that an answer really spared: said to have helped, and nothing sent by the same person for a day after. */
export async function countDeflection(tx: Tx, now: Date): Promise<Deflection> {
  const [row] = await tx.$queryRaw<Deflection[]>`
    SELECT count(*)::int AS helped, count(*) FILTER (WHERE EXISTS (
      SELECT 1 FROM "Ticket" t WHERE t."requesterId" = g."personId" AND t."createdAt" >= g.at AND t."createdAt" < g.at + interval '1 day'))::int AS sent
    FROM "ArticleRating" g WHERE g.place = 'request' AND g.helped AND g.at >= ${subDays(now, FIGURE_DAYS)}`;
  return row ?? { helped: 0, sent: 0 };
}
