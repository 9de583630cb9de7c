import { addBusinessTime, businessSecondsBetween } from './business-time';
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

/** When a share of the target is used up as things stand; null when over, and while paused unless due by hand. */
export function stepDueAt(clock: Clock, calendar: Calendar, share: number): Date | null {
  if (isOver(clock)) return null;
  if (clock.dueByHandAt) return stepByHand(clock, clock.dueByHandAt, calendar, share);
  if (!clock.runningSince) return null;
  const left = clock.target * share - clock.spent;
  return addBusinessTime(calendar, clock.runningSince, Math.max(0, left));
}

/** Of a due time set by hand, a share is that of the open time up to it, whatever was paused; above 1, of the target. */
function stepByHand({ startedAt, target }: Clock, due: Date, calendar: Calendar, share: number): Date {
  if (share === 1) return due;
  if (share > 1) return addBusinessTime(calendar, due, (share - 1) * target);
  return addBusinessTime(calendar, startedAt, businessSecondsBetween(calendar, startedAt, due) * share);
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
