import { expect, test } from 'vitest';
import { translationsOf } from '@/lib/knowledge/translations';
import { draftVersion } from '@/lib/rules/draft';
import { onStage, type Stage } from '@/tests/rules/acting';
import { NOW } from '@/tests/support/world';
import { publishArticle } from './articles';

const of = (key: string, language: 'en' | 'de', translationOf: string | null = null) => ({
  key,
  content: { language, translationOf },
});
const refusedFor = async (stage: Stage, key: string, content: object) =>
  (
    await stage.refused('level2', draftVersion, {
      ...{ kind: 'article', key, function: 'IT' },
      content: { title: 'T', summary: 'S', body: 'B', ...content },
    })
  ).fields?.['content.translationOf']?.[0];

test('one text in several languages leads from each to the others, and says which are missing', () =>
  onStage(async (stage) => {
    await publishArticle(stage, {}, { key: 'wifi' });
    await publishArticle(stage, { title: 'WLAN', language: 'de', translationOf: 'wifi' }, { key: 'wlan' });
    await publishArticle(
      stage,
      { title: 'Reseau', language: 'fr', translationOf: 'wifi', audience: 'internal' },
      { key: 'reseau' },
    );
    const clerk = await stage.actor('level2');
    const keys = async (one: ReturnType<typeof of>, actor: typeof clerk | null, publicOnly = false) => {
      const { others, missing } = await translationsOf(stage.tx, actor, NOW, one, publicOnly);
      return [others.map(({ key }) => key), missing];
    };
    expect(await keys(of('wifi', 'en'), clerk)).toEqual([['wlan', 'reseau'], ['es']]);
    expect(await keys(of('wlan', 'de', 'wifi'), clerk)).toEqual([['wifi', 'reseau'], ['es']]);
    // What stays inside the desk is not named outside, nor on the public page (behaviour 81).
    expect(await keys(of('wlan', 'de', 'wifi'), null)).toEqual([['wifi'], ['fr', 'es']]);
    expect(await keys(of('wifi', 'en'), clerk, true)).toEqual([['wlan'], ['fr', 'es']]);
  }));

test('a translation names an original that is there, in another language, once a language', () =>
  onStage(async (stage) => {
    await publishArticle(stage, {}, { key: 'wifi' });
    await publishArticle(stage, { title: 'WLAN', language: 'de', translationOf: 'wifi' }, { key: 'wlan' });
    const about = (content: object, key = 'third') => refusedFor(stage, key, content);
    expect(await about({ language: 'de', translationOf: 'nowhere' })).toMatch(/no published article/);
    expect(await about({ language: 'en', translationOf: 'wifi' })).toMatch(/same language/);
    expect(await about({ language: 'fr', translationOf: 'wlan' })).toMatch(/is a translation itself/);
    expect(await about({ language: 'de', translationOf: 'wifi' })).toMatch(/already/);
    expect(await about({ language: 'fr', translationOf: 'third' })).toMatch(/of itself/);
    await publishArticle(stage, { title: 'Another' }, { key: 'other' });
    expect(await about({ language: 'fr', translationOf: 'other' }, 'wifi')).toMatch(/cannot be a translation/);
  }));
