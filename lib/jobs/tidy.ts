import type { PrismaClient } from '@/prisma/generated/client';

const DAY = 86_400_000;

/** Lets go of what only served a moment: kept answers, used sign-in links, files that were never sent. */
export async function removeUnsent(db: PrismaClient, now: Date): Promise<void> {
  const yesterday = new Date(now.getTime() - DAY);
  await db.idempotencyKey.deleteMany({ where: { createdAt: { lt: yesterday } } });
  await db.magicLink.deleteMany({ where: { expiresAt: { lt: yesterday } } });
  await db.attachment.deleteMany({ where: { ticketId: null, at: { lt: yesterday } } });
}
