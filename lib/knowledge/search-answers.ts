import type { Tx } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';
import { noteMiss } from '@/lib/knowledge/note-miss';
import { type Offer, offerAnswers } from '@/lib/knowledge/offered';
import { SYSTEM_ACTOR } from '@/lib/people/actor';
import { perform } from '@/lib/perform';

/** Answers to a search that somebody sent; one in vain is noted, without who it was, for those who write answers. */
export async function searchAnswers(tx: Tx, actor: Actor | null, now: Date, q: string): Promise<Offer[]> {
  const found = await offerAnswers(tx, actor, now, { q, writing: false });
  const answers = found.filter(({ kind }) => kind !== 'service');
  if (answers.length === 0 && q.length > 2)
    await perform(noteMiss, { actor: SYSTEM_ACTOR, now }, { words: q, side: 'portal' });
  return answers;
}
