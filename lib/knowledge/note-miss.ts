import { defineAct } from '@/lib/act';
import { record } from '@/lib/events/record';
import { NoteMiss } from '@/lib/knowledge/schema';

/** A search that found no answer: what is missing in the help centre is what people asked for in vain. */
export const noteMiss = defineAct({
  name: 'search.noteMiss',
  // Noted by the system: who looked for it is nobody's business.
  capabilities: ['article.readPublic', 'article.read'],
  schema: NoteMiss,
  async run(ctx, { words, side }): Promise<null> {
    record(ctx, 'search.missed', { data: { words: words.toLowerCase().replace(/\s+/g, ' '), side } });
    return null;
  },
});
