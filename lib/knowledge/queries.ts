import type { Tx } from '@/lib/context';
import { type Actor, isStaff } from '@/lib/csmg/actor';
import { insideErrors } from '@/lib/knowledge/sight';
import type { Effect } from '@/lib/known-errors/schema';
import { rankByWords } from '@/lib/search/documents';
import { PUBLIC_SIGHT, sightOf } from '@/lib/search/sight';
import { Prisma } from '@/prisma/generated/client';

const { sql } = Prisma;
const LOOKED_AT = 60;
/** Brings the rank of what is only suspected, which search does not keep, among the scores of what is known. */
const SUSPECTED = 10;

export interface Answer {
  kind: 'article' | 'knownError';
  key: string;
  title: string;
  /** What it answers, or how the fault shows. */
  summary: string;
  audience: 'internal' | 'public';
  services: string[];
  /** Of a known error only: what helps meanwhile, while it may still be used. */
  workaround: string | null;
  effect: Effect | null;
  fixed: boolean;
  suspected: boolean;
  /** Its review is overdue. */
  stale: boolean;
}

export interface Asked {
  q: string;
  /** Tickets and forms know more than words: what fits the service or the category stands further up. */
  service?: string | null;
  category?: string | null;
  kinds?: readonly Answer['kind'][];
  /** Public answers only, also for people of the desk: what a reply may carry, and what the help centre shows. */
  publicOnly?: boolean;
  limit?: number;
}

const LONGEST = 600;

/**
 * Articles and known errors that speak of what was asked, best first. Any word may be the one: a question of ten words
 * still finds its article. Words are ranked where they stand, titles by their letters too, so that a slip finds as well.
 */
export async function findAnswers(tx: Tx, actor: Actor | null, now: Date, asked: Asked): Promise<Answer[]> {
  const q = asked.q.replaceAll('\u0000', '').trim().slice(0, LONGEST);
  if (q.length < 3) return [];
  const wanted = asked.kinds ?? (['article', 'knownError'] as const);
  const open = asked.publicOnly || !actor || !isStaff(actor, now);
  const sight = open ? PUBLIC_SIGHT : await sightOf(tx, actor, now);
  const { ranked } = await rankByWords(tx, sight, { q, kinds: wanted }, LOOKED_AT);
  const suspected = open || !wanted.includes('knownError') ? sql`FALSE` : insideErrors(actor, now);
  return tx.$queryRaw<Answer[]>`
    WITH ranked AS (SELECT * FROM unnest(${ranked.map(({ ruleId }) => ruleId)}::uuid[], ${ranked.map(({ score }) => score)}::float8[]) AS k(id, score)),
    found AS (
      SELECT r.id, r.kind, r.key, r."reviewDate", r."inForceId", v.content, ranked.score
      FROM ranked JOIN "Rule" r USING (id) JOIN "RuleVersion" v ON v.id = r."inForceId"
      UNION ALL
      SELECT r.id, r.kind, r.key, r."reviewDate", NULL, v.content, ${SUSPECTED}::float8 * ts_rank('{0.1, 0.3, 0.6, 1.0}', sextant_words(v.content), words)
      FROM sextant_question(${q}) AS words CROSS JOIN "RuleVersion" v JOIN "Rule" r ON r.id = v."ruleId"
      WHERE v.state = 'proposed' AND r.kind = 'knownError' AND r."inForceId" IS NULL AND r."retiredAt" IS NULL AND ${suspected}
        AND sextant_words(v.content) @@ words)
    SELECT f.kind, f.key, f.content ->> 'title' AS title, coalesce(f.content ->> 'summary', left(f.content ->> 'symptom', 240)) AS summary,
      f.content ->> 'audience' AS audience, f.content -> 'services' AS services, k.effect,
      CASE WHEN f.content ->> 'workaroundUntil' IS NULL OR (f.content ->> 'workaroundUntil')::date >= ${now}::date THEN nullif(f.content ->> 'workaround', '') END AS workaround,
      k."fixedAt" IS NOT NULL AS fixed, f."inForceId" IS NULL AS suspected, coalesce(f."reviewDate" < ${now}, FALSE) AS stale
    FROM found f LEFT JOIN "KnownError" k ON k."ruleId" = f.id
    WHERE k."closedAt" IS NULL
    ORDER BY f.score * (1 + CASE WHEN f.content -> 'services' ? ${asked.service ?? ''} THEN 0.4 ELSE 0 END
      + CASE WHEN f.content ->> 'category' = ${asked.category ?? ''} THEN 0.2 ELSE 0 END) DESC, f.key
    LIMIT ${Math.min(asked.limit ?? 6, 50)}`;
}
