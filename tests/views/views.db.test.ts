import { expect, test } from 'vitest';
import { prisma } from '@/lib/db/client';
import { parse } from '@/lib/perform';
import { listViews } from '@/lib/views/queries';
import { removeView } from '@/lib/views/remove';
import { saveView } from '@/lib/views/save';
import { SaveView } from '@/lib/views/schema';
import { world } from '../support/world';

test('a view keeps filters, not the place one was in', () => {
  const { query } = parse(SaveView, {
    name: 'Network, urgent',
    query: 'team=it-network&cursor=abc&preview=IT-7&priority=1,2&bulk=1',
  });
  expect(query).toBe('priority=1%2C2&team=it-network');
});

test('the same name is replaced, and nobody sees or removes another person’s', async () => {
  const { actor } = await world();
  const [sofia, amir] = [await actor('level2'), await actor('level3')];
  await saveView(prisma, sofia, { name: 'Mine', query: 'priority=1' });
  const view = await saveView(prisma, sofia, { name: 'Mine', query: 'priority=2' });
  expect(await listViews(prisma, sofia)).toEqual([{ id: view.id, name: 'Mine', query: 'priority=2' }]);
  expect(await listViews(prisma, amir)).toEqual([]);
  await removeView(prisma, amir, view.id);
  expect(await listViews(prisma, sofia)).toHaveLength(1);
  await removeView(prisma, sofia, view.id);
  expect(await listViews(prisma, sofia)).toEqual([]);
});

test('twenty views are enough', async () => {
  const { actor } = await world();
  const person = await actor('level5');
  for (let count = 0; count < 20; count++) await saveView(prisma, person, { name: `View ${count}`, query: '' });
  await expect(saveView(prisma, person, { name: 'One more', query: '' })).rejects.toThrow('20 views');
});
