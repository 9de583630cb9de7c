import { afterAll, beforeAll, expect, test } from 'vitest';
import { agreeVersion } from '@/lib/rules/agree';
import { draftVersion } from '@/lib/rules/draft';
import { proposeVersion } from '@/lib/rules/propose';
import { retireRule } from '@/lib/rules/retire';
import { get, logged, post } from '@/tests/support/api';
import { NOW, world } from '@/tests/support/world';

beforeAll(async () => {
  const desk = await world();
  const content = {
    purpose: 'Rooms by phone',
    kinds: ['question'],
    categories: ['access.password'],
    steps: [
      { key: 'ask', words: 'Ask which one', mandatory: true },
      { key: 'look', words: 'Look it up', mandatory: true, skippable: true },
    ],
  };
  const wish = { kind: 'procedure', key: 'phone-questions', title: 'Questions by phone', function: 'IT', content };
  const { value } = await desk.does('level3', draftVersion, wish, NOW);
  await desk.does('level3', proposeVersion, { id: value.version.id, reason: 'Often' }, NOW);
  await desk.does('level5', agreeVersion, { id: value.version.id }, NOW);
});

// Other tests on this database follow no procedure.
afterAll(async () => {
  const desk = await world();
  await desk.does('level5', retireRule, { kind: 'procedure', key: 'phone-questions', reason: 'Tried' }, NOW);
});

test('programs read and follow the procedure as people do', async () => {
  const reference = await logged({ kind: 'question', category: 'access.password' });
  const path = `/tickets/${reference}/procedure`;
  const read = await get('level2', path);
  expect(read).toMatchObject({ status: 200, body: { key: 'phone-questions', version: 1, complete: false } });
  const done = await post('level2', `${path}/ask`);
  expect(done.body.steps).toMatchObject([{ key: 'ask', state: 'done', by: { level: 2 } }, { state: 'open' }]);
  expect((await post('level2', `${path}/ask`)).body).toMatchObject({ unchanged: true });
  const open = await post('level3', `/tickets/${reference}/resolve`, { resolution: 'Told', code: 'information-given' });
  expect(open).toMatchObject({ status: 409, body: { detail: expect.stringContaining('Look it up') } });
  expect((await post('level2', `${path}/look`, { skip: 'Known by heart' })).body).toMatchObject({ complete: true });
  expect((await post('level2', `${path}/look`, { undo: true })).body).toMatchObject({ complete: false });
  expect(await post('level2', `${path}/dance`)).toMatchObject({ status: 422 });
  expect((await get('customer', path)).status).toBe(404);
  expect((await get('level2', `/tickets/${await logged({ kind: 'complaint' })}/procedure`)).status).toBe(404);
});
