import { describe, expect, it } from 'vitest';
import { prisma } from '@/lib/db/client';
import { get, logged, post } from '@/tests/support/api';

const wish = {
  kind: 'incident',
  subject: 'One of fifty',
  description: 'Sent fifty times.',
  requester: { email: 'customer@demo.test' },
};
const times = <T>(count: number, work: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, index) => work(index)));

describe('at the same time', () => {
  it('two hundred takes give one owner and one event', async () => {
    const reference = await logged();
    const people = ['level3', 'level3b', 'level4', 'level5'] as const;
    const answers = await times(200, async (index) => {
      const who = people[index % people.length] ?? 'level3';
      return { who, ...(await post(who, `/tickets/${reference}/take`)) };
    });
    const won = answers.filter((answer) => answer.status === 200 && !answer.body.unchanged);
    expect(won).toHaveLength(1);
    for (const answer of answers.filter((one) => one !== won[0]))
      expect(answer).toMatchObject(
        answer.who === won[0]?.who ? { status: 200, body: { unchanged: true } } : { status: 409 },
      );
    const taken = await prisma.event.count({ where: { type: 'ticket.taken', ticketId: won[0]?.body.id as string } });
    expect(taken).toBe(1);
    expect((await get('level3', `/tickets/${reference}`)).body.version).toBe(2);
  }, 60_000);

  it('fifty creates with one key give one ticket and one answer', async () => {
    const headers = { 'Idempotency-Key': 'fifty-at-once' };
    const answers = await times(50, () => post('level3', '/tickets', wish, headers));
    expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([201]));
    expect(new Set(answers.map((answer) => JSON.stringify(answer.body))).size).toBe(1);
    expect(answers.filter((answer) => answer.headers.get('idempotency-replayed'))).toHaveLength(49);
    expect(await prisma.ticket.count({ where: { subject: wish.subject } })).toBe(1);
  }, 60_000);

  it('the same key with another body is refused, another person’s key is their own', async () => {
    const headers = { 'Idempotency-Key': 'mine' };
    expect((await post('level3', '/tickets', wish, headers)).status).toBe(201);
    const other = await post('level3', '/tickets', { ...wish, subject: 'Another' }, headers);
    expect(other).toMatchObject({ status: 422, body: { fields: { 'Idempotency-Key': [expect.any(String)] } } });
    const theirs = await post('level4', '/tickets', wish, headers);
    expect(theirs.headers.get('idempotency-replayed')).toBeNull();
  });

  it('a refused request may be mended and sent again with its key', async () => {
    const headers = { 'Idempotency-Key': 'mended' };
    expect((await post('level3', '/tickets', { ...wish, kind: 'riddle' }, headers)).status).toBe(422);
    expect((await post('level3', '/tickets', wish, headers)).status).toBe(201);
  });
});

it('pages stay whole while tickets come in (behaviour 96)', async () => {
  const before = await times(7, (index) => logged({ subject: `Stable ${index}` }));
  const seen: string[] = [];
  let cursor = '';
  do {
    const page = await get('level3', `/tickets?q=stable&sort=newest&limit=2${cursor}`);
    seen.push(...(page.body.items as { reference: string }[]).map((ticket) => ticket.reference));
    cursor = page.body.next ? `&cursor=${page.body.next}` : '';
    await logged({ subject: 'Stable and late' });
  } while (cursor);
  expect(seen.toSorted()).toEqual(before.toSorted());
});
