import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { Seat } from '@/lib/auth/desk';
import { findArticle } from '@/lib/knowledge/article';
import { insertedText } from '@/lib/knowledge/inserted';

/** A public article as the beginning of a reply; what is internal never goes out by a click. */
export async function readInserted({ tx, actor, now }: Seat, key: string, typed: string) {
  const article = await findArticle(tx, actor, now, key);
  if (article?.content.audience !== 'public') return null;
  const t = await getTranslations('knowledge.ticket');
  const text = insertedText(article, typed, (url) => t('readOn', { url }));
  return { key, title: article.content.title, text };
}
