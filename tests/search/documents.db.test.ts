import { expect, test } from 'vitest';
import { describeRule } from '@/lib/rules/describe';
import { retireRule } from '@/lib/rules/retire';
import { searchDocuments } from '@/lib/search/documents';
import { searchEverything } from '@/lib/search/everything';
import { keepAllFindable } from '@/lib/search/keep';
import { publishArticle, validateError } from '@/tests/knowledge/articles';
import { onStage, type Stage } from '@/tests/rules/acting';
import type { Who } from '@/tests/support/found-world';
import { NOW } from '@/tests/support/world';

const TEXTS = {
  'mail-full': {
    title: 'Mailbox is full',
    summary: 'What to do when nothing can be sent any more',
    body: 'Sort by size and delete large attachments. The online archive takes old mail without counting.',
  },
  jam: {
    title: 'Paper jam',
    summary: 'Take a stuck sheet out of the machine',
    body: 'Open the doors that blink on the display and pull the sheet out slowly. Fan the paper and put it back.',
  },
  heizung: {
    title: 'Heizung bleibt kalt',
    summary: 'Was man tut, wenn es im Büro zu kalt ist',
    body: 'Den Thermostat auf 3 stellen und eine Stunde warten. Danach bitte mit der Raumnummer melden.',
    language: 'de',
  },
};

async function shelf(stage: Stage): Promise<void> {
  for (const [key, text] of Object.entries(TEXTS)) await publishArticle(stage, { keywords: '', ...text }, { key });
}
const find = async (stage: Stage, who: Who | null, q: string) => {
  const found = await searchDocuments(stage.tx, who ? await stage.actor(who) : null, NOW, { q });
  return { ...found, keys: found.items.map(({ key }) => key) };
};

test('a question in other words finds its article first, also without most of the words', () =>
  onStage(async (stage) => {
    await shelf(stage);
    const asked = 'I cannot send anything any more, which large old things should I delete?';
    expect((await find(stage, 'customer', asked)).keys[0]).toBe('mail-full');
    expect((await find(stage, 'customer', 'how do I pull a stuck sheet out of the copier')).keys[0]).toBe('jam');
    expect((await find(stage, 'customer', 'In meinem Büro ist es kalt, welche Nummer muss ich melden?')).keys[0]).toBe(
      'heizung',
    );
    expect((await find(stage, 'customer', 'xylophone')).keys).toEqual([]);
    expect((await find(stage, 'customer', '!?')).keys).toEqual([]);
  }));

test('slips are forgiven, beginnings find while one types, and the words found are marked', () =>
  onStage(async (stage) => {
    await shelf(stage);
    const slip = await find(stage, 'customer', 'tehrmostat');
    expect(slip).toMatchObject({ keys: ['heizung'], corrected: ['thermostat'] });
    expect((await find(stage, 'customer', 'thermos')).keys).toEqual(['heizung']);
    expect((await find(stage, 'customer', 'attachemnts ')).keys).toEqual(['mail-full']);
    const [item] = (await find(stage, 'customer', 'archive')).items;
    expect(item?.snippet.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['archive']);
  }));

test('only what binds now is found, under the title it has now', () =>
  onStage(async (stage) => {
    await shelf(stage);
    await stage.does('level5', describeRule, { kind: 'article', key: 'jam', title: 'Crumpled sheets' });
    expect((await find(stage, 'customer', 'crumpled')).keys).toEqual(['jam']);
    await stage.does('level5', retireRule, { kind: 'article', key: 'jam', reason: 'New machines' });
    expect((await find(stage, 'level5', 'crumpled')).keys).toEqual([]);
  }));

test('what one may not read is not found, not counted and corrects no word (behaviour 81)', () =>
  onStage(async (stage) => {
    await publishArticle(
      stage,
      { title: 'Zeppelin maintenance', audience: 'internal', keywords: '' },
      { key: 'zeppelin' },
    );
    expect((await find(stage, 'level1', 'zepelin')).corrected).toEqual(['zeppelin']);
    for (const who of ['customer', 'sharer', 'manager', 'admin', 'fm3', null] as const)
      for (const q of ['zeppelin', 'zepelin', 'zep', 'maintenance'])
        expect(await find(stage, who, q)).toMatchObject({ items: [], next: null, corrected: [] });
  }));

test('why a known error happens stays inside the desk', () =>
  onStage(async (stage) => {
    await validateError(stage, { audience: 'public', cause: 'A quagga in the firmware.' });
    expect((await find(stage, 'customer', 'black screens after waking')).keys).toEqual(['dock-screens']);
    expect((await find(stage, 'customer', 'quagga')).items).toEqual([]);
    expect(await find(stage, 'customer', 'quaga')).toMatchObject({ items: [], corrected: [] });
    expect((await find(stage, 'level2', 'quagga')).keys).toEqual(['dock-screens']);
    expect(JSON.stringify(await find(stage, 'customer', 'dock firmware black'))).not.toContain('quagga');
  }));

test('rules that were written beside the acts are caught up with, services are found by whoever may ask for them', () =>
  onStage(async (stage) => {
    await keepAllFindable(stage.tx, NOW);
    expect(await keepAllFindable(stage.tx, NOW)).toBe(0);
    expect((await find(stage, 'customer', 'payroll system')).keys).toEqual(['payroll']);
    expect((await find(stage, 'customer', 'desk hours')).keys).not.toContain('hours');
    expect((await find(stage, 'level2', 'desk hours')).keys).toContain('hours');
  }));

test('pages follow each other without a gap or a repetition', () =>
  onStage(async (stage) => {
    for (let at = 0; at < 7; at++)
      await publishArticle(stage, { title: `Printer number ${at}`, keywords: '' }, { key: `printer-${at}` });
    const actor = await stage.actor('customer');
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page = await searchDocuments(stage.tx, actor, NOW, { q: 'printer number', limit: 3, cursor });
      seen.push(...page.items.map(({ key }) => key));
      cursor = page.next;
    } while (cursor);
    expect(seen.filter((key) => key.startsWith('printer-'))).toHaveLength(7);
    expect(new Set(seen).size).toBe(seen.length);
  }));

test('people are for the desk, by letters and with a slip', () =>
  onStage(async (stage) => {
    const people = async (who: Who, q: string) =>
      (await searchEverything(stage.tx, await stage.actor(who), NOW, { q, limit: 5 })).people.items.map(
        ({ name }) => name,
      );
    expect(await people('level1', 'amir lah')).toEqual(['Amir Lahlou']);
    expect((await people('level1', 'Catherin Boyel'))[0]).toBe('Catherine Boyle');
    expect(await people('customer', 'amir lah')).toEqual([]);
  }));
