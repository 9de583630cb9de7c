import { expect, test } from 'vitest';
import { prisma } from '@/lib/db/client';
import { keepAllFindable } from '@/lib/search/keep';
import { get, logged } from '@/tests/support/api';
import { NOW } from '@/tests/support/world';

test('one question is answered from every shelf, each as far as one may look', async () => {
  const reference = await logged({ subject: 'Payroll shows a walrus' });
  await keepAllFindable(prisma, NOW);
  const desk = await get('level3', '/search?q=payroll');
  expect(desk.status).toBe(200);
  expect(desk.body).toMatchObject({
    tickets: { items: [{ reference }], next: null },
    rules: { items: [{ kind: 'service', key: 'payroll' }] },
    people: { items: [] },
  });
  const other = await get('sharer', '/search?q=walrus');
  expect(other.body).toMatchObject({ tickets: { items: [], next: null }, people: { items: [] } });
  expect((await get('customer', '/search?q=jonas%20thiel')).body).toMatchObject({ people: { items: [] } });
  expect((await get('level3', '/search?q=jonas%20thiel&in=people')).body).toMatchObject({
    people: { items: [{ name: 'Jonas Thiel' }] },
  });
});

test('what is wrong with the question is said by field', async () => {
  for (const [query, field] of [
    ['', 'q'],
    ['q=%00', 'q'],
    ['q=x&in=moon', 'in'],
    ['q=x&from=yesterday', 'from'],
    ['q=x&state=lost', 'state'],
    ['q=printer&in=rules&cursor=nonsense', 'cursor'],
    ['q=x&limit=0', 'limit'],
    ['q=x&colour=red', 'colour'],
  ]) {
    const { status, body } = await get('level3', `/search?${query}`);
    expect({ query, status, named: JSON.stringify(body).includes(`"${field}"`) }).toEqual({
      query,
      status: 422,
      named: true,
    });
  }
  expect((await get(null, '/search?q=x')).status).toBe(401);
});
