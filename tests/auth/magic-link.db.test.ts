import { describe, expect, it } from 'vitest';
import { sendMagicLink, spendMagicLink } from '@/lib/auth/magic-link';
import type { Tx } from '@/lib/context';
import { newId } from '@/lib/id';
import { rolledBack } from '@/tests/support/rolled-back';

process.env.APP_URL ??= 'http://127.0.0.1:3000';
const now = new Date('2026-11-23T10:00:00Z');
const minutesOn = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const words = { subject: 'Your link', text: (address: string) => `Open ${address}` };
const tokenIn = (text: string) => text.split('token=')[1] ?? '';

async function person(tx: Tx, active = true) {
  const id = newId();
  await tx.person.create({ data: { id, email: `${id}@example.org`, name: 'Ines', active, createdAt: now } });
  return { id, email: `${id}@example.org` };
}
async function link(tx: Tx, to: { email: string }) {
  await sendMagicLink(tx, to.email, now, words);
  const mail = await tx.mail.findFirst({ where: { to: to.email } });
  return mail && tokenIn(mail.text);
}

describe('a sign-in link', () => {
  it('is mailed to who is known, signs in once, and is kept as a hash', () =>
    rolledBack(async ({ tx }) => {
      const ines = await person(tx);
      const token = (await link(tx, ines)) ?? '';
      expect(await tx.magicLink.count({ where: { hash: token } })).toBe(0);
      expect(await spendMagicLink(tx, token, minutesOn(14))).toBe(ines.id);
      expect(await spendMagicLink(tx, token, minutesOn(14))).toBeNull();
    }));

  it('is too old after a quarter of an hour', () =>
    rolledBack(async ({ tx }) => {
      const token = (await link(tx, await person(tx))) ?? '';
      expect(await spendMagicLink(tx, token, minutesOn(15))).toBeNull();
    }));

  it('is for nobody unknown and nobody who left, and no made-up word opens anything', () =>
    rolledBack(async ({ tx }) => {
      expect(await link(tx, { email: 'nobody@example.org' })).toBeNull();
      expect(await link(tx, await person(tx, false))).toBeNull();
      for (const token of ['', 'short', 'x'.repeat(43), '%00', 'a b'])
        expect(await spendMagicLink(tx, token, now)).toBeNull();
    }));
});
