import type { Tx } from '@/lib/context';

const LOOKED_AT = 50;

/** How many of each author's last held acts were approved as they stood, counted back to the first that was not. */
export async function streaks(tx: Tx, authorIds: readonly string[]): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const authorId of new Set(authorIds)) {
    const decided = await tx.held.findMany({
      where: { authorId, state: { not: 'waiting' } },
      select: { state: true },
      orderBy: [{ decidedAt: 'desc' }, { id: 'desc' }],
      take: LOOKED_AT,
    });
    const broken = decided.findIndex((held) => held.state !== 'approved');
    counts.set(authorId, broken === -1 ? decided.length : broken);
  }
  return counts;
}
