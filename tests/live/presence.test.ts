import { expect, test } from 'vitest';
import { LEAVES_AFTER, Presence } from '@/lib/live/presence';

const look = (p: string, n: string, rest = {}) => ({ t: 'ticket', p, n, ...rest });

test('everybody but oneself is here, and whoever does not look again has left', () => {
  const here = new Presence();
  expect(here.note(look('a', 'Amir'), 0)).toBe(true);
  here.note(look('b', 'Mara', { w: true }), 10_000);
  expect(here.at('ticket', 'a', 10_000)).toEqual([{ id: 'b', name: 'Mara', writing: true }]);
  expect(here.at('ticket', 'c', LEAVES_AFTER)).toEqual([{ id: 'b', name: 'Mara', writing: true }]);
  expect(here.at('ticket', 'c', LEAVES_AFTER + 10_000)).toEqual([]);
});

test('only what somebody could see is told on', () => {
  const here = new Presence();
  here.note(look('a', 'Amir'), 0);
  expect(here.note(look('a', 'Amir'), 20_000)).toBe(false);
  expect(here.note(look('a', 'Amir', { w: true }), 21_000)).toBe(true);
  expect(here.note(look('a', 'Amir', { gone: true }), 22_000)).toBe(true);
  expect(here.note(look('a', 'Amir', { gone: true }), 23_000)).toBe(false);
  expect(here.at('ticket', 'b', 23_000)).toEqual([]);
});
