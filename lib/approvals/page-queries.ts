import { askByLink, countAsksFor, listAsksFor, listStandIns } from '@/lib/approvals/queries';
import type { Actor } from '@/lib/csmg/actor';
import { prisma } from '@/lib/db/client';

/** What the page of approvals shows to one person. */
export async function readApprovals(actor: Actor, now: Date) {
  const [asks, standIns] = await Promise.all([listAsksFor(prisma, actor, now), listStandIns(prisma, actor, now)]);
  return { ...asks, standIns };
}

/** Waiting for this person's word; null for those who were never asked, who need no way there. */
export async function waitingApprovals(actor: Actor): Promise<number | null> {
  const waiting = await countAsksFor(prisma, actor);
  if (waiting > 0) return waiting;
  const ever = await prisma.approvalAsk.findFirst({
    where: { OR: [{ personId: actor.id }, { delegateId: actor.id }] },
    select: { id: true },
  });
  return ever ? 0 : null;
}

export const readAskByLink = (token: string, now: Date) => askByLink(prisma, token, now);
