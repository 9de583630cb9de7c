import type { Tx } from '@/lib/context';

/** Holdings valid at an instant; the start counts, the end does not. */
export const validAt = (now: Date) => ({ from: { lte: now }, OR: [{ to: null }, { to: { gt: now } }] });

export async function holdsLevelIn(tx: Tx, personId: string, functionId: string, now: Date): Promise<boolean> {
  return (await tx.levelHolding.count({ where: { personId, functionId, ...validAt(now) } })) > 0;
}
