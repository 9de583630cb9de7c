import { beforeEach, describe, expect, it } from 'vitest';
import { forgetLimits, limitSignIn, mayAskForLink } from '@/lib/auth/limit';
import { prisma } from '@/lib/db/client';
import { limiter } from '@/lib/db/limiter';
import { removeUnsent } from '@/lib/jobs/tidy';

const from = (address: string) => new Headers({ 'x-forwarded-for': address });
const NAME = 'counted@example.org';
/** What stands in memory is gone, as in another web process on the same database. */
const elsewhere = forgetLimits;

beforeEach(async () => {
  process.env.SIGNIN_FAILURES_PER_NAME = '3';
  elsewhere();
  await prisma.rateLimit.deleteMany();
});

describe('limits of several web processes', () => {
  it('count together', async () => {
    const [one, other] = [0, 1].map(() => limiter({ kind: 'both', points: 4, duration: 60 }));
    for (const each of [one, other, one, other]) await each?.consume('key');
    await expect(one?.consume('key')).rejects.toMatchObject({ consumedPoints: 5 });
    await expect(other?.consume('key')).rejects.toMatchObject({ remainingPoints: 0 });
  });

  it('let no more through when all ask at once', async () => {
    const both = [0, 1].map(() => limiter({ kind: 'burst', points: 5, duration: 60 }));
    const tries = await Promise.allSettled(
      Array.from({ length: 20 }, (_, turn) => both[turn % 2]?.consume('key') ?? Promise.reject()),
    );
    expect(tries.filter((one) => one.status === 'fulfilled')).toHaveLength(5);
  });

  it('know failures at sign-in from each other, and forget them together', async () => {
    for (let turn = 0; turn < 2; turn++) await (await limitSignIn(NAME, from('1.1.1.1'))).failed();
    elsewhere();
    await (await limitSignIn(NAME, from('1.1.1.2'))).failed();
    elsewhere();
    await expect(limitSignIn(NAME, from('1.1.1.3'))).rejects.toThrow('TooManyFailures');
    await prisma.rateLimit.deleteMany();
    elsewhere();
    for (let turn = 0; turn < 9; turn++) {
      await (await limitSignIn(NAME, from('1.1.1.4'))).succeeded();
      elsewhere();
    }
  });

  it('take a try back that was none', async () => {
    for (let turn = 0; turn < 9; turn++) await (await limitSignIn(NAME, from('1.1.1.5'))).unjudged();
    expect(await prisma.rateLimit.findUnique({ where: { key: `name:${NAME}` } })).toMatchObject({ points: 0 });
  });

  it('send no more links to one name than one process would', async () => {
    const answers = [];
    for (let turn = 0; turn < 6; turn++) {
      answers.push(await mayAskForLink(NAME, from(`2.2.2.${turn}`)));
      elsewhere();
    }
    expect(answers).toEqual([true, true, true, true, true, false]);
  });
});

it('tidies away what is over, and only that', async () => {
  const now = new Date();
  const at = (seconds: number) => BigInt(now.getTime() + seconds * 1000);
  await prisma.rateLimit.createMany({
    data: [
      { key: 'name:over', points: 3, expire: at(-1) },
      { key: 'name:counts', points: 3, expire: at(60) },
    ],
  });
  await removeUnsent(prisma, now);
  expect(await prisma.rateLimit.findMany({ select: { key: true } })).toEqual([{ key: 'name:counts' }]);
});
