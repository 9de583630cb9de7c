import { randomInt } from 'node:crypto';
import type { Tx } from '@/lib/context';
import type { Function as DeskFunction } from '@/prisma/generated/client';

/** Drawn numbers have eight figures: a counter does not come there, should the setting change one day. */
const DRAWN = { from: 10_000_000, below: 100_000_000 };

/**
 * The next reference of a function, such as IT-1042. The counter's row is locked until the transaction ends, so a
 * number is given once and a rolled-back ticket leaves no gap that anybody saw. Where the function wishes so the number
 * is drawn instead, and tells nobody how many there are (behaviour 64).
 */
export async function nextReference(tx: Tx, desk: Pick<DeskFunction, 'id' | 'key' | 'scattered'>): Promise<string> {
  const counter = await tx.ticketNumber.update({
    where: { functionId: desk.id },
    data: { next: { increment: 1 } },
    select: { next: true },
  });
  return `${desk.key}-${desk.scattered ? await draw(tx, desk.key) : counter.next - 1}`;
}

/** Behind the counter's lock nobody draws the same at this moment. */
async function draw(tx: Tx, key: string): Promise<number> {
  for (;;) {
    const number = randomInt(DRAWN.from, DRAWN.below);
    if ((await tx.ticket.count({ where: { reference: `${key}-${number}` } })) === 0) return number;
  }
}
