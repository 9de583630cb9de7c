import { expect, it, vi } from 'vitest';
import { forgetApiLimits } from '@/lib/http/limit';
import { get } from '@/tests/support/api';

vi.hoisted(() => {
  process.env.API_RATE_PER_MINUTE = '5';
  process.env.API_RATE_BURST = '2';
});

it('counts by token, says what is left, and answers 429 when nothing is', async () => {
  const answers = [];
  for (let request = 0; request < 8; request++) answers.push(await get('level3', '/me'));
  expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200, 200, 200, 200, 200, 429]);
  expect(answers[0]?.headers.get('ratelimit-limit')).toBe('5');
  expect(answers[0]?.headers.get('ratelimit-remaining')).toBe('4');
  expect(Number(answers[7]?.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(answers[7]?.body).toMatchObject({ status: 429, code: 'LIMITED' });
  expect((await get('level4', '/me')).status).toBe(200);
  forgetApiLimits();
  expect((await get('level3', '/me')).status).toBe(429);
});
