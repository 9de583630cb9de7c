import { createHash, randomBytes } from 'node:crypto';
import type { Tx } from '@/lib/context';
import { env } from '@/lib/env';
import { newId } from '@/lib/id';
import { queueJob } from '@/lib/jobs/queue';

export const LINK_MINUTES = 15;
const KEPT_DAYS = 1;

export const linksAreSent = (): boolean => env().SMTP_URL !== undefined;

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');

/** The words of the mail come from the screen's own messages. */
export interface LinkMail {
  subject: string;
  text: (address: string) => string;
}

/** A new single-use token for a person; only its hash is kept. */
export async function makeLink(tx: Tx, personId: string, expiresAt: Date): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await tx.magicLink.create({ data: { hash: hashOf(token), personId, expiresAt } });
  return token;
}

/** Mails a link that signs in once, to whoever has this address; for an unknown one nothing happens and nothing is said. */
export async function sendMagicLink(tx: Tx, email: string, now: Date, mail: LinkMail): Promise<void> {
  const person = await tx.person.findFirst({ where: { email, active: true, kind: 'person' }, select: { id: true } });
  await tx.magicLink.deleteMany({ where: { expiresAt: { lt: new Date(now.getTime() - KEPT_DAYS * 86_400_000) } } });
  if (!person) return;
  const token = await makeLink(tx, person.id, new Date(now.getTime() + LINK_MINUTES * 60_000));
  const { APP_URL } = env();
  const id = newId(now);
  await tx.mail.create({
    data: {
      id,
      to: email,
      toId: person.id,
      subject: mail.subject,
      text: mail.text(`${APP_URL}/signin/link?token=${token}`),
      messageId: `<signin.${id}@${new URL(APP_URL).hostname}>`,
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All', 'X-Sextant-Kind': 'sign-in' },
      at: now,
    },
  });
  await queueJob(tx, 'mail.send', { mailId: id });
}

/** Spends a link: of any number of tries at once, one gets the person and all others null. */
export async function spendMagicLink(tx: Tx, token: string, now: Date): Promise<string | null> {
  if (!/^[\w-]{20,100}$/.test(token)) return null;
  const hash = hashOf(token);
  const { count } = await tx.magicLink.updateMany({
    where: { hash, usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  });
  if (count === 0) return null;
  const link = await tx.magicLink.findUniqueOrThrow({ where: { hash }, select: { personId: true } });
  const person = await tx.person.findFirst({ where: { id: link.personId, active: true }, select: { id: true } });
  return person?.id ?? null;
}
