import type { Clock } from '@/lib/sla/clock';
import { stepDueAt } from '@/lib/sla/ladder';
import type { Promised } from '@/lib/tickets/promise';

/** When the lowest step not yet taken is due; null while paused, when over, and at the top of the ladder. */
export function nextStepAt(clock: Clock, fired: readonly number[], promised: Promised): Date | null {
  const shares = promised.ladder.map((step) => step.at).filter((share) => !fired.includes(share));
  return shares.length > 0 ? stepDueAt(clock, promised.calendar, Math.min(...shares)) : null;
}
