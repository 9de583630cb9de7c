import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import type { Tx } from '@/lib/context';
import { DEFAULT_EDITION, type Edition, isEdition } from '@/lib/csmg/edition';
import { record } from '@/lib/events/record';
import { EDITION_KEY as KEY } from '@/lib/people/actor';
import { ChooseEdition } from '@/lib/people/schema';

/** The wording the desk runs by: it moves only where contributing starts (design 3B). */
export async function editionOf(tx: Tx): Promise<Edition> {
  const kept = await tx.setting.findUnique({ where: { key: KEY } });
  return isEdition(kept?.value) ? kept.value : DEFAULT_EDITION;
}

export const chooseEdition = defineAct({
  name: 'edition.choose',
  capabilities: ['rule.edition'],
  schema: ChooseEdition,
  target: () => 'the wording of the skill',
  async run(ctx, { edition }) {
    authorise(ctx, 'rule.edition', {});
    const from = await editionOf(ctx.tx);
    if (from === edition) {
      ctx.unchanged = true;
      return edition;
    }
    await ctx.tx.setting.upsert({
      where: { key: KEY },
      create: { key: KEY, value: edition },
      update: { value: edition },
    });
    record(ctx, 'edition.chosen', { data: { from, to: edition } });
    return edition;
  },
});
