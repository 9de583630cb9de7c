import { z } from 'zod';
import { store } from '@/lib/storage/choose';
import type { PrismaClient } from '@/prisma/generated/client';

const DAY = 86_400_000;
const Files = z.looseObject({ attachments: z.array(z.uuid()) });

/** Lets go of what only served a moment: kept answers, used sign-in links, counted tries, files that were never sent. */
export async function removeUnsent(db: PrismaClient, now: Date): Promise<void> {
  const yesterday = new Date(now.getTime() - DAY);
  await db.idempotencyKey.deleteMany({ where: { createdAt: { lt: yesterday } } });
  await db.magicLink.deleteMany({ where: { expiresAt: { lt: yesterday } } });
  await db.rateLimit.deleteMany({ where: { expire: { lt: now.getTime() } } });
  // A file of a held reply waits with it, be it over a weekend.
  const waiting = await db.held.findMany({ where: { state: 'waiting' }, select: { input: true } });
  const kept = waiting.flatMap(({ input }) => Files.safeParse(input).data?.attachments ?? []);
  const unsent = { ticketId: null, at: { lt: yesterday }, id: { notIn: kept } };
  for (const { id, key } of await db.attachment.findMany({ where: unsent, select: { id: true, key: true } })) {
    await db.attachment.deleteMany({ where: { id, ticketId: null } });
    await store().remove(key);
  }
}
