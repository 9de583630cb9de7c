import type { Actor } from '@/lib/csmg/actor';
import { prisma } from '@/lib/db/client';
import { loadActor } from '@/lib/people/actor';
import { hashSecret, isSecret } from '@/lib/tokens/secret';

const USED_STEP_MS = 60_000;

/** Whoever a bearer token stands for, as their rights are now; null when it is unknown, revoked, over, or its owner has left. */
export async function actorOfToken(secret: string, now: Date): Promise<{ actor: Actor; tokenId: string } | null> {
  if (!isSecret(secret)) return null;
  const token = await prisma.token.findUnique({ where: { hash: hashSecret(secret) } });
  if (!token || token.revokedAt || (token.expiresAt && token.expiresAt <= now)) return null;
  const actor = await loadActor(prisma, { id: token.personId }, now);
  if (!actor) return null;
  if (!token.lastUsedAt || now.getTime() - token.lastUsedAt.getTime() > USED_STEP_MS)
    await prisma.token.update({ where: { id: token.id }, data: { lastUsedAt: now } });
  return { actor, tokenId: token.id };
}
