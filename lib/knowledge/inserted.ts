import { env } from '@/lib/env';
import type { ReadArticle } from '@/lib/knowledge/article';
import { paths } from '@/lib/paths';

/** Longer answers are read where they stand: the reply says what it is and leads there. */
const WHOLE = 1500;

/** A public article as the words of a reply, with the way to it; what is typed already stays before it. */
export function insertedText({ key, content }: ReadArticle, typed: string, readOn: (url: string) => string): string {
  const words = content.body.length > WHOLE ? content.summary : content.body;
  const link = readOn(`${env().APP_URL}${paths.article(key)}`);
  return [typed.trim(), `${words}\n\n${link}`].filter(Boolean).join('\n\n');
}
