import { addBusinessTime } from './business-time';
import type { Calendar } from './calendar';
import { type Clock, isOver } from './clock';

/** Share of the target at which a clock warns, once (behaviour 28). */
export const WARNING_SHARE = 0.75;

/** One rung: at this share of the target, tell these (behaviour 29). */
export interface LadderStep {
  readonly at: number;
  readonly to: 'owner' | 'level4' | 'level5' | 'level6';
}

export const LADDER: readonly LadderStep[] = [
  { at: 0.5, to: 'owner' },
  { at: 0.75, to: 'level4' },
  { at: 1, to: 'level5' },
  { at: 1.5, to: 'level6' },
];

export interface DueStep extends LadderStep {
  readonly dueAt: Date;
  /** Found later than the tolerance: the job was down, and the notice says so. */
  readonly late: boolean;
}

/** When a share of the target is used up as things stand; null while paused and when over. */
export function stepDueAt(clock: Clock, calendar: Calendar, share: number): Date | null {
  if (!clock.runningSince || isOver(clock)) return null;
  const left = clock.target * share - clock.spent;
  return addBusinessTime(calendar, clock.runningSince, Math.max(0, left));
}

/**
 * Steps due by `now` and not yet fired, lowest first, each once a clock whatever was missed. `fired` holds the
 * shares already taken; a step is late when found more than `toleranceSeconds` after its time.
 */
export function dueSteps(
  clock: Clock,
  calendar: Calendar,
  fired: readonly number[],
  now: Date,
  { steps = LADDER, toleranceSeconds = 300 } = {},
): DueStep[] {
  return [...steps]
    .sort((a, b) => a.at - b.at)
    .filter((step) => !fired.includes(step.at))
    .flatMap((step) => {
      const dueAt = stepDueAt(clock, calendar, step.at);
      if (!dueAt || dueAt > now) return [];
      return [{ ...step, dueAt, late: now.getTime() - dueAt.getTime() > toleranceSeconds * 1000 }];
    });
}
