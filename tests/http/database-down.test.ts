import { expect, it, vi } from 'vitest';

vi.hoisted(() => {
  process.env.DATABASE_URL = 'postgresql://nobody:nothing@127.0.0.1:9/nowhere';
  process.env.AUTH_SECRET ??= 'a secret that only tests know, long enough to pass';
  process.env.APP_URL ??= 'http://desk.test';
});

it('answers 503 with when to try again, and health says what fails', async () => {
  const { createApi } = await import('@/lib/http/app');
  const { readHealth } = await import('@/lib/http/health');
  const answer = await createApi(async () => null).request('http://desk.test/api/v1/tickets', {
    headers: { Authorization: `Bearer sxt_${'a'.repeat(43)}` },
  });
  expect(answer.status).toBe(503);
  expect(answer.headers.get('retry-after')).toBe('5');
  expect(await answer.json()).toMatchObject({ code: 'UNAVAILABLE', status: 503 });
  expect(await readHealth(new Date())).toMatchObject({ status: 'failing', database: 'down' });
}, 60_000);
