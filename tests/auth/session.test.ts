import { encode } from 'next-auth/jwt';
import { expect, test, vi } from 'vitest';
import { sessionCookieName } from '@/lib/auth/cookie-names';
import { readSession } from '@/lib/auth/session';

const SECRET = 'a secret that only tests know, long enough';
vi.mock('@/lib/env', () => ({ env: () => ({ AUTH_SECRET: SECRET }) }));

const jar = (value: string | undefined) => ({
  get: (name: string) => (value !== undefined && name === sessionCookieName() ? { value } : undefined),
});
const token = (claims: object, secret = SECRET, maxAge = 60) => encode({ token: { ...claims }, secret, maxAge });
const CLAIMS = { sub: '017ca9c6-3be3-70c2-939f-9ab80030ac63', sv: 3 };

test('a cookie of ours names its person and the version it was made under', async () => {
  expect(await readSession(jar(await token(CLAIMS)))).toEqual({ id: CLAIMS.sub, session: 3 });
});

test('no cookie, a forged one, one that is too old and one without a version name nobody', async () => {
  const mine = await token(CLAIMS);
  expect(await readSession(jar(undefined))).toBeNull();
  expect(await readSession(jar(''))).toBeNull();
  expect(await readSession(jar('not.a.token'))).toBeNull();
  expect(await readSession(jar(`${mine.slice(0, -4)}AAAA`))).toBeNull();
  expect(await readSession(jar(await token(CLAIMS, 'a secret of somebody else who would like in')))).toBeNull();
  expect(await readSession(jar(await token(CLAIMS, SECRET, -60)))).toBeNull();
  expect(await readSession(jar(await token({ sub: CLAIMS.sub })))).toBeNull();
});
