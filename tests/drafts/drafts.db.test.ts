import { expect, test } from 'vitest';
import { prisma } from '@/lib/db/client';
import { dropDraft, keepDraft } from '@/lib/drafts/keep';
import { findDraft, listDrafts } from '@/lib/drafts/queries';
import { KeepDraft } from '@/lib/drafts/schema';
import { later, NOW, world } from '../support/world';

const place = '/desk/tickets/IT-7#write';

test('what is typed last is what is kept, for its writer alone', async () => {
  const { actor } = await world();
  const [mara, amir] = [await actor('level4'), await actor('level3')];
  await keepDraft(prisma, mara, NOW, { place, fields: { body: 'Good mor' } });
  await keepDraft(prisma, mara, later(1), { place, fields: { body: 'Good morning Nora' } });
  expect(await findDraft(prisma, mara, place)).toMatchObject({
    fields: { body: 'Good morning Nora' },
    updatedAt: later(1),
  });
  expect(await findDraft(prisma, amir, place)).toBeNull();
  expect((await listDrafts(prisma, amir)).map((draft) => draft.place)).not.toContain(place);
});

test('an emptied draft is gone, and one that is gone stays gone', async () => {
  const { actor } = await world();
  const mara = await actor('level4');
  await keepDraft(prisma, mara, NOW, { place, fields: { body: 'a' } });
  await keepDraft(prisma, mara, later(1), { place, fields: { body: '   ' } });
  await dropDraft(prisma, mara, place);
  expect(await findDraft(prisma, mara, place)).toBeNull();
});

test.each([['https://evil.example/x'], ['//evil.example'.replace('//', 'x//')], ['/desk/tickets/IT-7?x=<b>'], ['']])(
  'a place is a path of this desk, not %s',
  (wrong) => {
    expect(KeepDraft.safeParse({ place: wrong, fields: {} }).success).toBe(false);
  },
);
