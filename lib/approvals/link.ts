import { createHash, randomBytes } from 'node:crypto';
import type { Tx } from '@/lib/context';
import { conflict } from '@/lib/errors';

const DAYS = 14;
const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');

/** A new single-use token for one question put to one person; only its hash is kept. */
export async function makeApprovalLink(tx: Tx, askId: string, personId: string, now: Date): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(now.getTime() + DAYS * 86_400_000);
  await tx.approvalLink.create({ data: { hash: hashOf(token), askId, personId, expiresAt } });
  return token;
}

/** Looks without using it: opening the page, or a scanner following the link, decides nothing (behaviour 85). */
export async function findApprovalLink(tx: Tx, token: string, now: Date) {
  const link = await tx.approvalLink.findUnique({ where: { hash: hashOf(token) }, include: { ask: true } });
  return link && !link.usedAt && link.expiresAt > now ? link : null;
}

/** @throws CONFLICT when it has been used or has run out */
export async function spendApprovalLink(tx: Tx, token: string, now: Date) {
  const hash = hashOf(token);
  const { count } = await tx.approvalLink.updateMany({
    where: { hash, usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  });
  if (count === 0) throw conflict('This link has been used already or has run out. Sign in to see what waits for you.');
  return tx.approvalLink.findUniqueOrThrow({ where: { hash }, include: { ask: true } });
}
