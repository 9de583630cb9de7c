import { expect, it } from 'vitest';
import { newId } from '@/lib/id';

it('ids of one instant go up in the order in which they were made, and carry the instant', () => {
  const at = new Date('2026-03-02T10:00:00Z');
  const ids = Array.from({ length: 1000 }, () => newId(at));
  expect(ids).toEqual([...new Set(ids)].sort());
  expect(Number.parseInt((ids[0] ?? '').replaceAll('-', '').slice(0, 12), 16)).toBe(at.getTime());
});
