import type { Tx } from '@/lib/context';

/** Agreed versions whose date has come: found again should their own job be lost. */
export async function listDueVersions(tx: Tx, now: Date): Promise<{ id: string }[]> {
  return tx.ruleVersion.findMany({
    where: { state: 'agreed', effectiveFrom: { lte: now } },
    select: { id: true },
    orderBy: { effectiveFrom: 'asc' },
    take: 200,
  });
}
