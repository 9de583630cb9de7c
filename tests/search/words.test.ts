import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance } from '@/lib/search/distance';
import { passagesOf } from '@/lib/search/passages';
import { decodePlace, encodePlace } from '@/lib/search/place';
import { markWords, snippetOf } from '@/lib/search/snippet';
import { synonymsOf } from '@/lib/search/synonyms';
import { readAsked } from '@/lib/search/terms';
import { plainText, wordsOf } from '@/lib/search/words';

const SAME = synonymsOf(['login sign-in', 'laptop notebook']);

describe('words', () => {
  it('are cut the same however they are written', () => {
    expect(wordsOf("The Wi-Fi's password")).toEqual(['the', 'wi', 'fi', 'wifi', 'password']);
    expect(wordsOf('Schlüssel, E-Mail & 802.1x')).toEqual(['schlüssel', 'e', 'mail', 'email', '802', '1x']);
    expect(wordsOf('ﬁle')).toEqual(['file']);
  });
  it('are read aloud from Markdown', () => {
    expect(plainText('## Do\n- **Open** [the page](https://x.test/a?b)\n1. `Save`')).toBe('Do Open the page Save');
  });
  it('have a distance like one', () => {
    const word = fc.string({ maxLength: 8, unit: fc.constantFrom('a', 'b', 'c') });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(distance(a, b)).toBe(distance(b, a));
        expect(distance(a, b) === 0).toBe(a === b);
        expect(distance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
    expect(distance('pritner', 'printer')).toBe(1);
  });
});

describe('what is asked', () => {
  it('is the word, joined with its neighbours, and other words for the same thing', () => {
    const forms = readAsked('log in fails ', SAME).options.map(({ form }) => form);
    expect(forms).toEqual(expect.arrayContaining(['log', 'login', 'in', 'fails']));
    expect(readAsked('laptop ', SAME).options.find(({ form }) => form === 'notebook')?.factor).toBeLessThan(1);
  });
  it('ends with a beginning only while it is typed', () => {
    expect(readAsked('print', SAME).options.some(({ beginning }) => beginning)).toBe(true);
    expect(readAsked('print ', SAME).options.some(({ beginning }) => beginning)).toBe(false);
  });
});

describe('passages', () => {
  it('are the text itself, whatever is marked in it', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), fc.array(fc.string({ maxLength: 5 })), (text, forms) => {
        const pieces = markWords(text, new Set(forms.flatMap(wordsOf)));
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      }),
    );
  });
  it('show the place with most of the words', () => {
    const text = `${'Nothing of note stands here. '.repeat(20)}The toner of the printer is empty. ${'And so on. '.repeat(30)}`;
    const pieces = snippetOf(text, new Set(['toner', 'printer']));
    expect(pieces.filter(({ marked }) => marked).map((piece) => piece.text)).toEqual(['toner', 'printer']);
    expect(pieces.map((piece) => piece.text).join('').length).toBeLessThan(200);
  });
  it('keep the cause of a known error inside', () => {
    const said = passagesOf('knownError', {
      symptom: 'Black',
      cause: 'Firmware',
      fix: 'New one',
      workaround: 'Unplug',
      audience: 'public',
    });
    expect(said).toMatchObject({ lead: 'Black', body: 'Unplug', inside: 'Firmware New one', open: true });
  });
});

it('a cursor comes back as it went, and no other is taken', () => {
  const id = '01a203ba-2b84-704c-b0b0-9d85a2fc42e8';
  expect(decodePlace(encodePlace({ score: 1.25, id }))).toEqual({ score: 1.25, ruleId: id });
  for (const wrong of [
    'x',
    '%%%',
    Buffer.from('["1","2"]').toString('base64url'),
    Buffer.from('{}').toString('base64url'),
  ])
    expect(() => decodePlace(wrong)).toThrow(/does not belong/);
});
