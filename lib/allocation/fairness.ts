/** Somebody who may be given work. */
export interface Taker {
  id: string;
  /** Tickets open in this person's hands now. */
  open: number;
  cap: number;
  /** When this person was last given something; null: never, which goes first. */
  lastGivenAt: Date | null;
}

/**
 * Whose turn it is: the fewest open tickets, then the longest since the last one, then the id, so that the choice is
 * the same whoever asks. Over any number of equal tickets the spread between equals is at most one (behaviour 66).
 * @returns null when everybody is at cap
 */
export function chooseTaker<T extends Taker>(takers: readonly T[]): T | null {
  const free = takers.filter((taker) => taker.open < taker.cap);
  return free.reduce<T | null>((best, taker) => (best === null || isBefore(taker, best) ? taker : best), null);
}

function isBefore(a: Taker, b: Taker): boolean {
  if (a.open !== b.open) return a.open < b.open;
  const [before, after] = [a.lastGivenAt?.getTime() ?? 0, b.lastGivenAt?.getTime() ?? 0];
  return before === after ? a.id < b.id : before < after;
}
