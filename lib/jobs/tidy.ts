import { z } from 'zod';
import type { PrismaClient } from '@/prisma/generated/client';

const DAY = 86_400_000;
const Files = z.looseObject({ attachments: z.array(z.uuid()) });

/** Lets go of what only served a moment: kept answers, used sign-in links, files that were never sent. */
export async function removeUnsent(db: PrismaClient, now: Date): Promise<void> {
  const yesterday = new Date(now.getTime() - DAY);
  await db.idempotencyKey.deleteMany({ where: { createdAt: { lt: yesterday } } });
  await db.magicLink.deleteMany({ where: { expiresAt: { lt: yesterday } } });
  // A file of a held reply waits with it, be it over a weekend.
  const waiting = await db.held.findMany({ where: { state: 'waiting' }, select: { input: true } });
  const kept = waiting.flatMap(({ input }) => Files.safeParse(input).data?.attachments ?? []);
  await db.attachment.deleteMany({ where: { ticketId: null, at: { lt: yesterday }, id: { notIn: kept } } });
}
