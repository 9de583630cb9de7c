import type { Tx } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';
import { readable } from '@/lib/knowledge/sight';
import { type ArticleContent, LANGUAGES } from '@/lib/rules/kinds/article';
import { Prisma } from '@/prisma/generated/client';

type Language = ArticleContent['language'];

export interface Translations {
  /** The same text in other languages, as far as this reader may read it. */
  others: { key: string; title: string; language: Language }[];
  missing: Language[];
}

interface Of {
  key: string;
  content: Pick<ArticleContent, 'language'> & { translationOf?: string | null };
}

/** One text in several languages: the original, and every article that says it is a translation of it. */
export async function translationsOf(
  tx: Tx,
  actor: Actor | null,
  now: Date,
  { key, content }: Of,
  publicOnly = false,
): Promise<Translations> {
  const original = content.translationOf ?? key;
  const open = publicOnly ? Prisma.sql`AND v.content ->> 'audience' = 'public'` : Prisma.empty;
  const others = await tx.$queryRaw<Translations['others']>`
    SELECT r.key, r.title, v.content ->> 'language' AS language FROM "Rule" r JOIN "RuleVersion" v ON v.id = r."inForceId"
    WHERE r.kind = 'article' AND r.key <> ${key} AND (r.key = ${original} OR v.content ->> 'translationOf' = ${original})
      AND ${readable(actor, now)} ${open} ORDER BY language, r.title LIMIT 20`;
  const there = new Set([content.language, ...others.map(({ language }) => language)]);
  return { others, missing: LANGUAGES.filter((language) => !there.has(language)) };
}
