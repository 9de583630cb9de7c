import { expect, test } from 'vitest';
import { VERB_KEYS } from '@/components/tickets/verbs';

test('no two verbs of a ticket listen to one key, but for the two ways to reply', () => {
  const keys = Object.entries(VERB_KEYS).filter(([verb]) => verb !== 'reply-wording');
  expect(new Set(keys.map(([, key]) => key)).size).toBe(keys.length);
});
