import type { Tx } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';
import { listToRead, type ToRead } from '@/lib/documents/queries';
import { rightsOn } from '@/lib/rules/document';
import { listPending, type PendingVersion } from '@/lib/rules/queries';

const LOOKED_AT = 20;

export interface ReviewDue {
  id: string;
  kind: PendingVersion['kind'];
  key: string;
  title: string;
  reviewDate: Date;
}

export interface DocumentWaits {
  toRead: ToRead[];
  /** Versions that this person may settle. */
  toDecide: PendingVersion[];
  /** Documents this person answers for, whose review date has passed. */
  toReview: ReviewDue[];
}

/** What documents ask of one person: to read, to decide, to look at again. */
export async function documentWaits(tx: Tx, actor: Actor, now: Date): Promise<DocumentWaits> {
  const pending = (await listPending(tx, actor, now, LOOKED_AT)).filter(({ state }) => state === 'proposed');
  const toDecide = pending.filter((one) => one.authorId !== actor.id && rightsOn(actor, now, one).decide);
  const due = await tx.rule.findMany({
    where: { ownerId: actor.id, inForceId: { not: null }, reviewDate: { lt: now } },
    select: { id: true, kind: true, key: true, title: true, reviewDate: true },
    orderBy: { reviewDate: 'asc' },
    take: LOOKED_AT,
  });
  return {
    toRead: await listToRead(tx, actor, now, 5),
    toDecide,
    toReview: due.flatMap(({ reviewDate, ...rule }) => (reviewDate ? [{ ...rule, reviewDate }] : [])),
  };
}
