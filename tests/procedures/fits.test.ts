import { expect, test } from 'vitest';
import { bestFit, closeness } from '@/lib/procedures/fits';

const scope = (key: string, content: object, functionId: string | null = null) => ({
  key,
  functionId,
  content: { kinds: [], services: [], categories: [], ...content },
});
const all = [
  scope('any', {}),
  scope('incident', { kinds: ['incident'] }),
  scope('network', { categories: ['network'] }),
  scope('wifi', { categories: ['network.wifi'] }),
  scope('password', { services: ['password'] }),
  scope('facilities', { kinds: ['incident'] }, 'fm'),
];
const best = (ticket: object) => bestFit(all, { kind: 'question', ...ticket })?.key;

test('the most exact of those that hold guides', () => {
  expect(best({})).toBe('any');
  expect(best({ kind: 'incident', functionId: 'fm' })).toBe('facilities');
  expect(best({ kind: 'incident', functionId: 'it' })).toBe('incident');
  expect(best({ category: 'network.wired' })).toBe('network');
  expect(best({ category: 'network.wifi.guest' })).toBe('wifi');
  expect(best({ category: 'network.wifi', service: 'password' })).toBe('password');
  expect(best({ category: 'networking' })).toBe('any');
});

test('every given condition has to hold', () => {
  const both = scope('both', { kinds: ['request'], services: ['password'] });
  expect(closeness(both, { kind: 'request', service: 'password' })).toBeGreaterThan(0);
  expect(closeness(both, { kind: 'incident', service: 'password' })).toBe(0);
  expect(closeness(both, { kind: 'request', service: null })).toBe(0);
});
