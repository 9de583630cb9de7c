import type { Tx } from '@/lib/context';

/** Hands the links of one ticket to another; what would tie the other to itself, or make a circle, falls away. */
export async function moveLinks(tx: Tx, fromId: string, toId: string, now: Date): Promise<void> {
  const links = await tx.ticketLink.findMany({ where: { OR: [{ fromId }, { toId: fromId }] } });
  await tx.ticketLink.deleteMany({ where: { OR: [{ fromId }, { toId: fromId }] } });
  for (const { kind, optOut, ...link } of links) {
    const moved = {
      fromId: link.fromId === fromId ? toId : link.fromId,
      toId: link.toId === fromId ? toId : link.toId,
    };
    if (moved.fromId === moved.toId) continue;
    if (kind === 'parent' && (await isAbove(tx, moved.toId, moved.fromId))) continue;
    const [a = '', b = ''] = Object.values(moved).sort();
    const ends = kind === 'related' ? { fromId: a, toId: b } : moved;
    await tx.ticketLink.createMany({ data: [{ ...ends, kind, optOut, at: now }], skipDuplicates: true });
  }
}

/** Whether a ticket stands above another in the tree of parents, however far. */
export async function isAbove(tx: Tx, upperId: string, lowerId: string): Promise<boolean> {
  const [found] = await tx.$queryRaw<unknown[]>`
    WITH RECURSIVE above AS (
      SELECT "fromId" FROM "TicketLink" WHERE "toId" = ${lowerId}::uuid AND kind = 'parent'
      UNION SELECT l."fromId" FROM "TicketLink" l JOIN above ON l."toId" = above."fromId" WHERE l.kind = 'parent'
    ) SELECT 1 FROM above WHERE "fromId" = ${upperId}::uuid LIMIT 1`;
  return found !== undefined;
}
