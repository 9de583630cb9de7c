import type { Tx } from '@/lib/context';

/**
 * The next reference of a function, such as IT-1042. The counter's row is locked until the transaction ends, so a
 * number is given once and a rolled-back ticket leaves no gap that anybody saw.
 */
export async function nextReference(tx: Tx, desk: { id: string; key: string }): Promise<string> {
  const counter = await tx.ticketNumber.update({
    where: { functionId: desk.id },
    data: { next: { increment: 1 } },
    select: { next: true },
  });
  return `${desk.key}-${counter.next - 1}`;
}
