import type { Tx } from '@/lib/context';
import type { Sight } from '@/lib/search/sight';
import type { Option } from '@/lib/search/terms';
import { Prisma } from '@/prisma/generated/client';

const { sql } = Prisma;
/** A word said again tells less each time; a long text is not better for being long. */
const SATURATION = 1.6;
const BY_LENGTH = 0.6;

export interface Ranked {
  ruleId: string;
  score: number;
  /** The words of it that were hit, as they stand there. */
  forms: string[];
}

interface Wish {
  sight: Sight;
  options: readonly Option[];
  /** More conditions over "SearchDocument" d, which narrow what is shown but not what words are worth. */
  narrowed?: Prisma.Sql;
  after?: { score: number; ruleId: string } | null;
  limit: number;
}

const LANGUAGES = sql`(VALUES ('en'), ('de'), ('fr'), ('es'), ('')) AS l(language)`;

/**
 * Documents that share any word with what is asked, best first: a word counts for more the fewer of the documents in
 * sight have it, where it stands in a title, and where it is a large part of a short text (BM25 of Robertson and others).
 */
export async function rankDocuments(tx: Tx, { sight, options, narrowed, after, limit }: Wish): Promise<Ranked[]> {
  if (options.length === 0) return [];
  const beyond = after ? sql`(score, "ruleId") < (${after.score}::float8, ${after.ruleId}::uuid)` : sql`TRUE`;
  const inner = sight.inside ? sql`TRUE` : sql`NOT w.inside`;
  return tx.$queryRaw<Ranked[]>`
    WITH seen AS MATERIALIZED (SELECT d."ruleId", d.length, ${narrowed ?? sql`TRUE`} AS wanted FROM "SearchDocument" d WHERE ${sight.documents}),
    size AS (SELECT count(*)::float8 AS documents, greatest(avg(length), 1)::float8 AS length FROM seen),
    asked AS (SELECT * FROM unnest(${options.map((one) => one.term)}::int[], ${options.map((one) => one.form)}::text[],
      ${options.map((one) => one.factor)}::float8[], ${options.map((one) => one.beginning)}::boolean[]) AS a(term, form, factor, beginning)),
    stems AS (SELECT a.term, l.language, sextant_stem(l.language, a.form) AS stem, max(a.factor) AS factor
      FROM asked a CROSS JOIN ${LANGUAGES} WHERE NOT a.beginning GROUP BY 1, 2, 3),
    hits AS (
      SELECT w."ruleId", s.term, s.factor * sum(w.weight) AS weight, array_agg(w.form) AS forms
      FROM stems s JOIN "SearchWord" w ON w.stem = s.stem AND w.language = s.language JOIN seen USING ("ruleId")
      WHERE ${inner} GROUP BY w."ruleId", s.term, s.stem, s.factor
      UNION ALL
      SELECT w."ruleId", a.term, max(a.factor * w.weight), array_agg(w.form)
      FROM asked a JOIN "SearchWord" w ON w.form ~>=~ a.form AND w.form ~<~ (a.form || chr(1114111)) JOIN seen USING ("ruleId")
      WHERE a.beginning AND ${inner} GROUP BY w."ruleId", a.term),
    best AS (SELECT "ruleId", term, max(weight) AS weight FROM hits GROUP BY 1, 2),
    worth AS (SELECT term, ln(1 + (size.documents - count(*) + 0.5) / (count(*) + 0.5)) AS idf FROM best, size GROUP BY term, size.documents),
    scored AS (
      SELECT b."ruleId", round(sum(worth.idf * b.weight / (b.weight + ${SATURATION}::float8 * (1 - ${BY_LENGTH}::float8
        + ${BY_LENGTH}::float8 * seen.length / size.length)))::numeric, 6)::float8 AS score
      FROM best b JOIN worth USING (term) JOIN seen USING ("ruleId") CROSS JOIN size
      WHERE seen.wanted GROUP BY b."ruleId")
    SELECT "ruleId"::text, score, (SELECT array_agg(DISTINCT f.form) FROM hits h CROSS JOIN unnest(h.forms) AS f(form) WHERE h."ruleId" = scored."ruleId") AS forms
    FROM scored WHERE ${beyond} ORDER BY score DESC, "ruleId" DESC LIMIT ${limit}`;
}
