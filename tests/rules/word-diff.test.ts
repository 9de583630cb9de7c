import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differences } from '@/lib/rules/diff';
import { wordDiff } from '@/lib/rules/word-diff';

test('what was taken out and put in stands where it was', () => {
  expect(wordDiff('Good morning Ines, done.', 'Good evening Ines, all done.')).toEqual([
    { text: 'Good ', as: 'same' },
    { text: 'morning', as: 'gone' },
    { text: 'evening', as: 'new' },
    { text: ' Ines,', as: 'same' },
    { text: ' all', as: 'new' },
    { text: ' done.', as: 'same' },
  ]);
});

test('without the new pieces it is the old text, without the gone ones the new text', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c', ' ', '\n', 'word'), { maxLength: 40 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = wordDiff(before, after);
      const without = (what: string) =>
        pieces
          .filter((piece) => piece.as !== what)
          .map((piece) => piece.text)
          .join('');
      expect(without('new')).toBe(before);
      expect(without('gone')).toBe(after);
    }),
  );
});

test('a row inserted above others is one difference, and windows are compared as a whole', () => {
  const from = {
    categories: [
      { key: 'a', label: 'A' },
      { key: 'b', label: 'B' },
    ],
    mon: [['09:00', '17:00']],
  };
  const to = { categories: [{ key: 'new', label: 'N' }, ...from.categories], mon: [['09:00', '12:00']] };
  expect(differences(from, to)).toEqual([
    { path: ['categories', 'new'], from: undefined, to: { key: 'new', label: 'N' } },
    { path: ['mon'], from: [['09:00', '17:00']], to: [['09:00', '12:00']] },
  ]);
});
