import type { Actor } from '@/lib/csmg/actor';
import { prisma } from '@/lib/db/client';

/** What one's own profile page shows. */
export async function getOwnCard(actor: Actor) {
  const { passwordHash, ...card } = await prisma.person.findUniqueOrThrow({
    where: { id: actor.id },
    select: { name: true, email: true, phone: true, timeZone: true, locale: true, shortcuts: true, passwordHash: true },
  });
  return { ...card, hasPassword: passwordHash !== null };
}
