import { z } from 'zod';
import { line, text } from '@/lib/text';

export const AUDIENCES = ['internal', 'public'] as const;
export const LANGUAGES = ['en', 'de', 'fr', 'es'] as const;

/** At most what the page shows as Markdown; a longer text is several articles. */
export const LONGEST_ARTICLE = 50_000;

const list = z.array(z.string().trim().min(1).max(60)).max(20, 'At most 20 services');

/** How people call it, by words they would type: as important as the title for being found. */
export const Keywords = z.string().trim().max(500, 'The keywords are too long; at most 500 characters').default('');

/** An answer worth keeping: what one reads in the help centre, or only inside the desk. */
export const ArticleContent = z.strictObject({
  title: line(120, 'The title'),
  summary: line(240, 'The summary'),
  body: text(LONGEST_ARTICLE, 'The article'),
  audience: z.enum(AUDIENCES, 'The audience is internal or public').default('internal'),
  language: z.enum(LANGUAGES, `The language is one of: ${LANGUAGES.join(', ')}`).default('en'),
  keywords: Keywords,
  /** Service keys it answers for; none means any. */
  services: list.default([]),
  category: z.string().trim().max(120).nullable().default(null),
  /** Key of the article that says the same in the language it was first written in. */
  translationOf: z.string().trim().max(60).nullable().default(null),
});
export type ArticleContent = z.infer<typeof ArticleContent>;
