import { expect, test } from 'vitest';
import { prisma } from '@/lib/db/client';
import { importRules } from '@/lib/rules/import-files';
import { readRuleFiles } from '@/lib/rules/read-files';
import { exportRules, pathOf, type RuleFile } from '@/lib/rules/rule-files';
import { NOW, world } from '@/tests/support/world';

const changed = (files: RuleFile[], key: string, change: (content: RuleFile['content']) => object): RuleFile[] =>
  files.map((file) => (file.key === key ? { ...file, content: { ...file.content, ...change(file.content) } } : file));

test('what is in force goes out as files, and comes back as the drafts of one person only where it differs', async () => {
  const desk = await world();
  const files = await exportRules(prisma);
  expect(files.map(pathOf)).toEqual(expect.arrayContaining(['calendar/hours.json', 'catalogue/password.json']));
  const door = { actor: await desk.actor('level4'), now: NOW };
  const same = await importRules(prisma, door, files, { propose: null });
  expect(new Set(same.map(({ outcome }) => outcome))).toEqual(new Set(['same']));

  const wanted = changed(files, 'received', () => ({ body: 'Hello {{name}}, we read it and look into it.' }));
  const before = await prisma.ruleVersion.count();
  const tried = await importRules(prisma, door, wanted, { propose: 'From the other desk', dryRun: true });
  expect(tried.filter(({ outcome }) => outcome !== 'same')).toEqual([
    expect.objectContaining({ file: 'wording/received.json', outcome: 'proposed', fresh: false }),
  ]);
  expect(await prisma.ruleVersion.count()).toBe(before);

  // A document of its own, so that other tests on this database find theirs as they were.
  const fresh = { kind: 'wording', key: 'from-elsewhere', title: 'From elsewhere', function: null } as const;
  const done = await importRules(prisma, door, [{ ...fresh, content: { body: 'Good day {{name}}.' } }], {
    propose: 'From the other desk',
  });
  expect(done).toEqual([
    { file: 'wording/from-elsewhere.json', title: fresh.title, outcome: 'proposed', number: 1, fresh: true },
  ]);
  const rule = await prisma.rule.findUniqueOrThrow({
    where: { kind_key: { kind: 'wording', key: 'from-elsewhere' } },
    include: { versions: true },
  });
  expect(rule).toMatchObject({ inForceId: null, versions: [{ state: 'proposed', authorId: desk.person.level4 }] });
});

test('a file that does not fit, or whose level does not carry it, is refused by name and stops nothing else', async () => {
  const desk = await world();
  const files = await exportRules(prisma);
  const wrong = changed(files, 'hours', () => ({ hours: { mon: [['09:00', '09:00']] } }));
  const door = { actor: await desk.actor('level4'), now: NOW };
  const done = await importRules(prisma, door, wrong, { propose: null });
  const calendar = done.find(({ file }) => file === 'calendar/hours.json');
  expect(calendar).toMatchObject({ outcome: 'refused' });
  expect(calendar?.why).toMatch(/\S/);
  expect(done.filter(({ outcome }) => outcome === 'same').length).toBeGreaterThan(5);
  const low = { actor: await desk.actor('level1'), now: NOW };
  const shorter = changed(files, 'hours', () => ({ yearly: { '12-25': [] } }));
  const refused = (await importRules(prisma, low, shorter, { propose: null })).find(
    ({ file }) => file === 'calendar/hours.json',
  );
  expect(refused).toMatchObject({ outcome: 'refused' });
});

test('a test run refuses just what the import would, and writes nothing', async () => {
  const desk = await world();
  const door = { actor: await desk.actor('level4'), now: NOW };
  const files = changed(await exportRules(prisma), 'hours', () => ({ hours: { mon: [['09:00', '09:00']] } }));
  const twice = [...files, ...files.filter(({ key }) => key === 'received')];
  const before = [await prisma.ruleVersion.count(), await prisma.event.count()];
  const tried = await importRules(prisma, door, twice, { propose: 'Another desk', dryRun: true });
  expect([await prisma.ruleVersion.count(), await prisma.event.count()]).toEqual(before);
  expect(tried.filter(({ outcome }) => outcome === 'refused').map(({ file }) => file)).toEqual([
    'calendar/hours.json',
    'wording/received.json',
  ]);
  const low = { actor: await desk.actor('level1'), now: NOW };
  const shorter = changed(await exportRules(prisma), 'hours', () => ({ yearly: { '12-25': [] } }));
  const refused = await importRules(prisma, low, shorter, { propose: null, dryRun: true });
  expect(refused.find(({ file }) => file === 'calendar/hours.json')?.why).toMatch(/level/i);
});

test('files are one document, a list or a whole set, and what is none of them is named', async () => {
  const one = { kind: 'wording', key: 'hi', title: 'Hi', content: { body: 'Hi' } };
  const read = (said: unknown) => readRuleFiles([{ name: 'a.json', text: JSON.stringify(said) }]);
  for (const said of [one, [one], { documents: [one] }])
    expect(read(said)).toMatchObject({ documents: [{ key: 'hi', function: null }], refused: [] });
  expect(read([one, { ...one, kind: 'poem' }]).refused).toMatchObject([
    { file: 'a.json, document 2', why: expect.stringContaining('The kind is one of') },
  ]);
  expect(() => readRuleFiles([{ name: 'b.json', text: '{' }])).toThrow(/b\.json is not JSON/);
  expect(() => read([])).toThrow(/no document/);
  expect(() => read(Array.from({ length: 2001 }, () => one))).toThrow(/2000 at most/);
});

test('only what the reader sees goes out', async () => {
  const desk = await world();
  const mine = await exportRules(prisma, { actor: await desk.actor('level2'), now: NOW });
  expect(mine.length).toBeGreaterThan(5);
  expect(await exportRules(prisma, { actor: await desk.actor('customer'), now: NOW })).toEqual([]);
});
