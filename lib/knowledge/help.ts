import type { Actor } from '@/lib/csmg/actor';
import { prisma } from '@/lib/db/client';
import {
  countByService,
  findArticle,
  findReplacement,
  listPublicArticles,
  type ReadArticle,
} from '@/lib/knowledge/article';
import { noteMiss } from '@/lib/knowledge/note-miss';
import { type Offer, offerAnswers } from '@/lib/knowledge/offered';
import { translationsOf } from '@/lib/knowledge/translations';
import { SYSTEM_ACTOR } from '@/lib/people/actor';
import { perform } from '@/lib/perform';

/** The help centre shows what everybody may read, also to people of the desk: what they send on has to open. */
export async function readHelp(actor: Actor | null, now: Date, key: string) {
  const article = await findArticle(prisma, actor, now, key);
  return article?.content.audience === 'public' ? article : null;
}

export const movedTo = (now: Date, key: string) => findReplacement(prisma, null, now, key);
/** The same text for everybody in other languages. */
export const helpTranslations = (now: Date, article: ReadArticle) => translationsOf(prisma, null, now, article, true);
export const helpArticles = (service: string | null, limit?: number) => listPublicArticles(prisma, service, limit);
export const helpByService = () => countByService(prisma);

/** Answers to a search that somebody sent; one in vain is noted, without who it was, for those who write answers. */
export async function searchHelp(actor: Actor | null, now: Date, q: string): Promise<Offer[]> {
  const found = await offerAnswers(prisma, actor, now, { q, writing: false });
  const answers = found.filter(({ kind }) => kind !== 'service');
  if (answers.length === 0 && q.length > 2)
    await perform(noteMiss, { actor: SYSTEM_ACTOR, now }, { words: q, side: 'portal' });
  return answers;
}
