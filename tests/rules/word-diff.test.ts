import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differences } from '@/lib/rules/diff';
import { wordDiff } from '@/lib/rules/word-diff';

test('what was taken out and put in stands where it was', () => {
  expect(wordDiff('Good morning Ines, done.', 'Good evening Ines, all done.')).toEqual([
    { text: 'Good ', as: 'same' },
    { text: 'morning', as: 'gone' },
    { text: 'evening', as: 'new' },
    { text: ' Ines, ', as: 'same' },
    { text: 'all ', as: 'new' },
    { text: 'done.', as: 'same' },
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

test('of rows without a key only those are told that came, went or changed, whatever stands above them', () => {
  const rows = (...all: string[]) => ({ routes: all.map((team) => ({ team })) });
  const told = (from: object, to: object) =>
    differences(from, to, (_, value) => value === undefined).map((one) => [one.path[1], one.from, one.to]);
  expect(told(rows('a', 'b', 'c'), rows('new', 'a', 'b', 'c'))).toEqual([['1', undefined, { team: 'new' }]]);
  expect(told(rows('a', 'b', 'c'), rows('b', 'c'))).toEqual([['1', { team: 'a' }, undefined]]);
  expect(told(rows('a', 'b', 'c'), rows('a', 'z', 'c', 'd'))).toEqual([
    ['2', 'b', 'z'],
    ['4', undefined, { team: 'd' }],
  ]);
  expect(told(rows('a', 'b', 'c'), rows('c', 'a', 'b'))).toEqual([
    ['1', undefined, { team: 'c' }],
    ['3', { team: 'c' }, undefined],
  ]);
});

test('rows without a key: putting what came, went and changed in place of the old rows gives the new ones', () => {
  const row = fc.record({ team: fc.constantFrom('a', 'b', 'c', 'd') });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 8 }), fc.array(row, { maxLength: 8 }), (from, to) => {
      const told = differences({ rows: from }, { rows: to }, (path) => path.length === 2);
      const went = told.filter((one) => one.from !== undefined).length;
      const came = told.filter((one) => one.to !== undefined).length;
      expect(from.length - went).toBe(to.length - came);
      // What is told at a place of the new list is what stands there.
      for (const { path, to: is } of told) if (is !== undefined) expect(is).toEqual(to[Number(path[1]) - 1]);
      for (const { path, from: was, to: is } of told)
        if (is === undefined) expect(was).toEqual(from[Number(path[1]) - 1]);
      const fresh = new Set(told.filter((one) => one.to !== undefined).map((one) => Number(one.path[1]) - 1));
      const gone = told.flatMap((one) => (one.from === undefined ? [] : [one.from]));
      const kept = from.map((one) => JSON.stringify(one));
      for (const one of gone) kept.splice(kept.indexOf(JSON.stringify(one)), 1);
      const stayed = to.filter((_, at) => !fresh.has(at)).map((one) => JSON.stringify(one));
      expect(stayed.sort()).toEqual(kept.sort());
    }),
  );
});
