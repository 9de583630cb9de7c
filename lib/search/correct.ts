import type { Tx } from '@/lib/context';
import { distance } from '@/lib/search/distance';
import type { Sight } from '@/lib/search/sight';
import type { Asked, Option } from '@/lib/search/terms';
import { Prisma } from '@/prisma/generated/client';

const { sql } = Prisma;
const SHORTEST = 4;
const NEAR = 0.8;

/** Mistakes forgiven by how long the word is. */
export const forgiven = (word: string) => (word.length < 6 ? 1 : word.length < 12 ? 2 : 3);

/**
 * Words that stand in no document in sight, with the nearest ones that do: a correction never tells a word of something
 * that the reader may not open (behaviour 81).
 */
export async function nearestWords(tx: Tx, sight: Sight, { words, options }: Asked): Promise<Map<string, string[]>> {
  const asked = words.filter((word) => word.length >= SHORTEST && !/\d/.test(word));
  if (asked.length === 0) return new Map();
  const inner = sight.inside ? sql`TRUE` : sql`NOT w.inside`;
  const beginning = options.find((option) => option.beginning)?.form ?? '';
  // Each look-up by itself has an index; what is found is few, and only then asked whether it is in sight.
  const stands = (how: Prisma.Sql) => sql`EXISTS (
    SELECT 1 FROM "SearchWord" w JOIN "SearchDocument" d USING ("ruleId") WHERE ${how} AND ${inner} AND ${sight.documents})`;
  const near = await tx.$queryRaw<{ word: string; form: string }[]>`
    WITH spoken AS (SELECT DISTINCT language FROM "SearchDocument"),
    asked AS (SELECT DISTINCT a.word FROM unnest(${asked}::text[]) AS a(word)),
    stems AS MATERIALIZED (SELECT a.word, s.language, sextant_stem(s.language, a.word) AS stem FROM asked a CROSS JOIN spoken s),
    unknown AS MATERIALIZED (SELECT a.word FROM asked a
      WHERE NOT ${stands(sql`w.form = a.word`)}
        AND NOT EXISTS (SELECT 1 FROM stems x WHERE x.word = a.word AND ${stands(sql`w.stem = x.stem AND w.language = x.language`)})
        AND NOT (a.word = ${beginning} AND ${stands(sql`w.form ~>=~ a.word AND w.form ~<~ (a.word || chr(1114111))`)})),
    letters AS MATERIALIZED (SELECT u.word, w.* FROM unknown u JOIN "SearchWord" w ON w.form % u.word)
    SELECT u.word, n.form FROM unknown u CROSS JOIN LATERAL (
      SELECT w.form, max(similarity(w.form, u.word)) AS near, sum(w.weight) AS weight
      FROM letters w JOIN "SearchDocument" d USING ("ruleId")
      WHERE w.word = u.word AND ${inner} AND ${sight.documents}
      GROUP BY w.form ORDER BY near DESC, weight DESC LIMIT 12) n`;
  const found = new Map<string, string[]>();
  for (const word of asked) {
    const ranked = near
      .filter((one) => one.word === word)
      .map(({ form }) => ({ form, mistakes: distance(word, form) }))
      .filter(({ mistakes }) => mistakes <= forgiven(word))
      .sort((a, b) => a.mistakes - b.mistakes);
    const least = ranked[0]?.mistakes;
    const best = ranked.filter(({ mistakes }) => mistakes === least).slice(0, 3);
    if (best.length > 0)
      found.set(
        word,
        best.map(({ form }) => form),
      );
  }
  return found;
}

export const correctedOptions = (asked: Asked, nearest: ReadonlyMap<string, readonly string[]>): Option[] => [
  ...asked.options,
  ...[...nearest].flatMap(([word, forms]) =>
    forms.map((form) => ({ term: asked.words.indexOf(word), form, factor: NEAR, beginning: false })),
  ),
];
