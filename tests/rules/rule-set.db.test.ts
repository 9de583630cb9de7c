import { beforeAll, describe, expect, it } from 'vitest';
import { prisma } from '@/lib/db/client';
import { agreeVersion } from '@/lib/rules/agree';
import { type Imported, importRules } from '@/lib/rules/import-files';
import { listPending } from '@/lib/rules/queries';
import { byReference } from '@/lib/rules/references';
import { pathOf, RuleFile } from '@/lib/rules/rule-files';
import { later, NOW, type World, world } from '@/tests/support/world';

const file = (kind: string, key: string, content: object) =>
  RuleFile.parse({ kind, key, title: `Set: ${key}`, function: 'IT', content });
const hours = { mon: [['09:00', '17:00']] };
const targets = { incident: { 3: { response: 3600, resolve: 7200 } } };
const colour = { key: 'colour', label: 'Which colour?', type: 'choice', options: ['Grey', 'Blue'] };

/** Everything stands on something else of the set; in the files what is named comes last. */
const SET = [
  file('macro', 'set-macro', { purpose: 'Say it', wording: 'set-words', services: ['set-chair'] }),
  file('wording', 'set-words', { body: 'Your chair is on its way.', services: ['set-chair'] }),
  file('procedure', 'set-steps', {
    purpose: 'A chair',
    services: ['set-chair'],
    steps: [{ key: 'order', words: 'Order it', wording: 'set-words' }],
  }),
  file('service', 'set-chair', {
    ...{ summary: 'A chair', functionKey: 'IT', promise: 'set-promise', form: 'set-form', plan: 'set-plan' },
  }),
  file('serviceLevel', 'set-promise', {
    ...{ calendar: 'set-hours', ladder: 'set-ladder', targets, pausing: {}, reopenDays: 5, autoCloseDays: 3 },
  }),
  file('requestForm', 'set-form', { fields: [colour] }),
  file('fulfilmentPlan', 'set-plan', {
    tasks: [{ key: 'paint', title: 'Paint it', when: { field: 'colour', is: ['Blue'] } }],
  }),
  file('ladder', 'set-ladder', { steps: [{ at: 1, to: 'level5' }] }),
  file('calendar', 'set-hours', { timeZone: 'Europe/London', hours }),
];
const summary = (outcomes: Imported[]) => outcomes.map(({ file: name, outcome, why }) => [name, outcome, why]);

describe.sequential('a rule set of which nothing is here yet', () => {
  let desk: World;
  beforeAll(async () => {
    desk = await world();
  });

  it('comes in at one press, each document after what it names, and just as the test run said', async () => {
    const door = { actor: await desk.actor('level4'), now: NOW };
    const tried = await importRules(prisma, door, SET, { propose: 'The other desk’s rules', dryRun: true });
    expect(await prisma.rule.count({ where: { key: { startsWith: 'set-' } } })).toBe(0);
    const done = await importRules(prisma, door, SET, { propose: 'The other desk’s rules' });
    expect(summary(done)).toEqual(summary(tried));
    expect(new Set(done.map(({ outcome }) => outcome))).toEqual(new Set(['proposed']));
    const at = (key: string) => done.findIndex(({ file: name }) => name.endsWith(`/${key}.json`));
    for (const [one, other] of [
      ['set-hours', 'set-promise'],
      ['set-ladder', 'set-promise'],
      ['set-promise', 'set-chair'],
      ['set-form', 'set-chair'],
      ['set-chair', 'set-words'],
      ['set-words', 'set-macro'],
    ] as const)
      expect([one, at(one) < at(other)]).toEqual([one, true]);
  });

  it('is agreed from the ground up: what binds stands only on what binds', async () => {
    const pending = await listPending(prisma, await desk.actor('level6'), NOW, 200);
    const set = pending.filter(({ key }) => key.startsWith('set-'));
    const service = set.find(({ key }) => key === 'set-chair');
    await expect(desk.does('level5', agreeVersion, { id: service?.id }, later(1))).rejects.toMatchObject({
      code: 'INVALID',
      fields: { 'content.promise': [expect.stringContaining('No service level “set-promise” is in force')] },
    });
    for (const { id, kind } of set)
      await desk.does(kind === 'serviceLevel' ? 'level6' : 'level5', agreeVersion, { id }, later(2));
    expect(await prisma.rule.count({ where: { key: { startsWith: 'set-' }, inForceId: { not: null } } })).toBe(9);
  });

  it('names the documents that stand on each other in a circle, and brings in the rest', async () => {
    const article = (key: string, language: string, translationOf: string) =>
      file('article', key, { title: key, summary: 'A chair', body: 'Sit.', language, translationOf });
    const round = [article('round-a', 'en', 'round-b'), article('round-b', 'de', 'round-a')];
    const fine = file('wording', 'round-not', { body: 'Fine.' });
    const door = { actor: await desk.actor('level4'), now: later(3) };
    const done = await importRules(prisma, door, [...round, fine], { propose: null, dryRun: true });
    expect(summary(done)).toEqual([
      [pathOf(fine), 'drafted', undefined],
      ...round.map((one) => [
        pathOf(one),
        'refused',
        'These name each other: articles/round-a.json → articles/round-b.json → articles/round-a.json. Let one do without the other',
      ]),
    ]);
  });
});

it('what names itself is a circle of one, and two circles are told apart', () => {
  const article = (key: string, translationOf: string | null) => ({
    kind: 'article' as const,
    key,
    content: { title: key, summary: 'S', body: 'B', translationOf },
  });
  const all = [article('a', 'b'), article('b', 'a'), article('c', 'c'), article('d', 'a'), article('e', null)];
  const { ordered, circles } = byReference(all, ({ key }) => key);
  expect(circles.map((circle) => circle.map(({ key }) => key))).toEqual([['a', 'b'], ['c']]);
  expect(ordered.map(({ key }) => key)).toEqual(['d', 'e']);
});
