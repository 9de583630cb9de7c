import { Client } from 'pg';
import { expect, test } from 'vitest';
import { prisma } from '@/lib/db/client';
import { world } from '@/tests/support/world';

test('a transaction asks its one connection one thing at a time, also for several relations and after a failure', async () => {
  await world();
  let [asked, most] = [0, 0];
  const query = Client.prototype.query;
  const watched = function (this: Client, ...wish: unknown[]) {
    most = Math.max(most, ++asked);
    const answer = (query as (...all: unknown[]) => Promise<unknown>).apply(this, wish);
    return Promise.resolve(answer).finally(() => asked--);
  };
  Client.prototype.query = watched as typeof query;
  try {
    const found = await prisma.$transaction(async (tx) => {
      const [people, teams, none] = await Promise.all([
        tx.person.count(),
        tx.function.findMany({
          include: { teams: { include: { function: true } }, rules: { include: { versions: true } } },
        }),
        tx.person.findUnique({ where: { id: '01a20312-eec4-78a2-840c-1d95973b3156' } }),
      ]);
      return { people, teams: teams.length, none };
    });
    expect(found).toMatchObject({ none: null });
    expect(found.people).toBeGreaterThan(0);
    const failed = prisma.$transaction(async (tx) => {
      await Promise.allSettled([tx.$queryRaw`SELECT 1 / 0`, tx.person.count()]);
      await expect(tx.person.count()).rejects.toThrow(/aborted/);
      throw new Error('taken back');
    });
    await expect(failed).rejects.toThrow('taken back');
  } finally {
    Client.prototype.query = query;
  }
  expect(most).toBe(1);
  expect(await prisma.person.count()).toBeGreaterThan(0);
});
