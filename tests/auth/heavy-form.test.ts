import { expect, test } from 'vitest';
import { refuseHeavy } from '@/lib/auth/heavy-form';

const size = (bytes: number, more: Record<string, string> = {}) =>
  new Headers({ 'content-length': String(bytes), ...more });

test('a form that Next would cut is refused with its limit and the way back', async () => {
  const answer = refuseHeavy('POST', size(65 * 1_048_576, { cookie: 'theme=dark' }), '/requests/new?service="vpn"');
  expect(answer?.status).toBe(413);
  expect(answer?.headers.get('content-security-policy')).toContain("default-src 'none'");
  const page = (await answer?.text()) ?? '';
  expect(page).toContain('One form takes 60 MB of files. Nothing was sent.');
  expect(page).toContain('href="/requests/new?service=&#34;vpn&#34;"');
  expect(page).toContain('color-scheme:dark}');
});

test('what fits, what script sends and what only reads goes on', () => {
  expect(refuseHeavy('POST', size(64 * 1_048_576), '/')).toBeNull();
  expect(refuseHeavy('POST', size(65 * 1_048_576, { 'next-action': 'a' }), '/')).toBeNull();
  expect(refuseHeavy('GET', new Headers(), '/')).toBeNull();
});
