import type { Clock } from '@/lib/sla/clock';
import { stepDueAt } from '@/lib/sla/ladder';
import type { Promised } from '@/lib/tickets/promise';

/** When the lowest step not yet taken is due; null while paused, when over, and at the top of the ladder. */
export function nextStepAt(clock: Clock, fired: readonly number[], promised: Promised): Date | null {
  const shares = promised.ladder.map((step) => step.at).filter((share) => !fired.includes(share));
  return shares.length > 0 ? stepDueAt(clock, promised.calendar, Math.min(...shares)) : null;
}

/** The shares that count as taken on another ladder: whoever was told by the old one need not hear the same again. */
export function takenOn(fired: readonly number[], before: Promised, next: Promised): number[] {
  const told = new Set(before.ladder.filter(({ at }) => fired.includes(at)).map(({ to }) => to));
  const last = Math.max(0, ...fired);
  const heard = (share: number) => next.ladder.every(({ at, to }) => at !== share || told.has(to));
  const shares = [...fired, ...next.ladder.map(({ at }) => at).filter((at) => at <= last)];
  return [...new Set(shares.filter(heard))].sort((a, b) => a - b);
}
