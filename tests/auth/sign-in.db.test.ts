import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { forgetLimits } from '@/lib/auth/limit';
import { checkPassword, hashPassword } from '@/lib/auth/password';
import { sessionClaims } from '@/lib/auth/session';
import { prisma } from '@/lib/db/client';
import { newId } from '@/lib/id';
import { loadActor } from '@/lib/people/actor';
import { signOutEverywhere } from '@/lib/people/sign-out-everywhere';
import { perform } from '@/lib/perform';

const now = new Date('2026-11-23T10:00:00Z');
const from = (address: string) => ({ 'x-forwarded-for': address });
const email = 'signs-in@example.org';
let id: string;

beforeEach(async () => {
  process.env.APP_URL ??= 'http://127.0.0.1:3000';
  process.env.SIGNIN_FAILURES_PER_NAME = '3';
  process.env.SIGNIN_FAILURES_PER_ADDRESS = '5';
  forgetLimits();
  await prisma.rateLimit.deleteMany();
  id = newId();
  await prisma.person.create({
    data: { id, email, name: 'Ines', passwordHash: await hashPassword('right words'), createdAt: now },
  });
});
afterEach(async () => {
  await prisma.person.update({ where: { id }, data: { email: null, active: false } });
});

describe('signing in with a password', () => {
  it('takes the name in any case, and neither a wrong password nor an unknown name', async () => {
    expect(await checkPassword(' Signs-In@Example.org ', 'right words', from('1.1.1.1'))).toMatchObject({ id });
    expect(await checkPassword(email, 'wrong', from('1.1.1.1'))).toBeNull();
    expect(await checkPassword('nobody@example.org', 'right words', from('1.1.1.1'))).toBeNull();
    expect(await checkPassword(email, 'a\0b', from('1.1.1.1'))).toBeNull();
  });

  it('counts failures by name, never success', async () => {
    for (let turn = 0; turn < 8; turn++)
      expect(await checkPassword(email, 'right words', from('1.1.1.1'))).toMatchObject({ id });
    for (let turn = 0; turn < 3; turn++) expect(await checkPassword(email, 'wrong', from(`2.2.2.${turn}`))).toBeNull();
    await expect(checkPassword(email, 'right words', from('3.3.3.3'))).rejects.toThrow('TooManyFailures');
  });

  it('counts failures by address, whatever the names', async () => {
    for (let turn = 0; turn < 5; turn++)
      expect(await checkPassword(`guess${turn}@example.org`, 'x', from('4.4.4.4'))).toBeNull();
    await expect(checkPassword(email, 'right words', from('4.4.4.4'))).rejects.toThrow('TooManyFailures');
    expect(await checkPassword(email, 'right words', from('5.5.5.5'))).toMatchObject({ id });
  });

  it('lets no burst of guesses past the limit', async () => {
    const guesses = await Promise.allSettled(
      Array.from({ length: 12 }, (_, turn) => checkPassword(email, `guess ${turn}`, from(`6.6.6.${turn}`))),
    );
    expect(guesses.filter((guess) => guess.status === 'fulfilled')).toHaveLength(3);
  });

  it('ends with the account', async () => {
    await prisma.person.update({ where: { id }, data: { active: false } });
    expect(await checkPassword(email, 'right words', from('1.1.1.1'))).toBeNull();
  });
});

describe('signing out everywhere', () => {
  it('makes every session of before too old, with an event', async () => {
    const before = await sessionClaims(id);
    const actor = await loadActor(prisma, { id }, now);
    if (!actor) throw new Error('no actor');
    await perform(signOutEverywhere, { actor, now }, {});
    expect((await sessionClaims(id)).sv).toBe(before.sv + 1);
    expect(await prisma.event.count({ where: { subjectId: id, type: 'person.signedOutEverywhere' } })).toBe(1);
  });
});
