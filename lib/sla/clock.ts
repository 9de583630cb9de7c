import { addBusinessTime, businessSecondsBetween } from './business-time';
import type { Calendar } from './calendar';

/** `team` is the operational clock of one allocation to a team: several a ticket, each its own (behaviour 27). */
export const CLOCK_KINDS = ['response', 'update', 'resolve', 'reply', 'check', 'allocate', 'team'] as const;
export type ClockKind = (typeof CLOCK_KINDS)[number];

export type ClockState = 'running' | 'paused' | 'met' | 'breached' | 'stopped';

/**
 * One promise, as a plain immutable value; every function here returns a new one, or the same one when there is
 * nothing to change. Seconds are business seconds. `spent` may carry a fraction down to a millisecond: store it
 * as a double.
 */
export interface Clock {
  readonly kind: ClockKind;
  /** Business seconds promised, above 0. */
  readonly target: number;
  /** Business seconds used before `runningSince`. */
  readonly spent: number;
  readonly startedAt: Date;
  /** Null while paused and when over. */
  readonly runningSince: Date | null;
  /** Null while paused with time left, unless it was set by hand: nothing is due then. */
  readonly dueAt: Date | null;
  /** The due time that somebody set: a date, which no pause and no other target moves, and which a pause does not hide. */
  readonly dueByHandAt: Date | null;
  readonly metAt: Date | null;
  /** The due instant that passed; once set it stays, whatever happens later (behaviour 21). */
  readonly breachedAt: Date | null;
  /** Cancelled: neither kept nor broken from here on. */
  readonly stoppedAt: Date | null;
}

export function startClock(kind: ClockKind, calendar: Calendar, target: number, now: Date): Clock {
  if (!(target > 0)) throw new RangeError(`A clock needs a target above 0 seconds, not ${target}`);
  return {
    kind,
    target,
    spent: 0,
    startedAt: now,
    runningSince: now,
    dueAt: addBusinessTime(calendar, now, target),
    dueByHandAt: null,
    metAt: null,
    breachedAt: null,
    stoppedAt: null,
  };
}

/** Stops counting; the due time goes unless it is already used up or was set by hand. */
export function pauseClock(clock: Clock, calendar: Calendar, now: Date): Clock {
  if (!clock.runningSince) return clock;
  const settled = breachClock(clock, now);
  const spent = used(clock, calendar, now);
  return { ...settled, spent, runningSince: null, dueAt: spent >= clock.target ? settled.dueAt : clock.dueByHandAt };
}

/** Counts on with the time already used; the due time is computed anew at once (behaviour 16). */
export function resumeClock(clock: Clock, calendar: Calendar, now: Date): Clock {
  if (clock.runningSince || isOver(clock)) return clock;
  return runFrom(clock, calendar, now);
}

/** The promise was kept, or kept late: a due time already past is breached first. */
export function meetClock(clock: Clock, calendar: Calendar, now: Date): Clock {
  if (isOver(clock)) return clock;
  const spent = used(clock, calendar, now);
  return { ...breachClock(clock, now), spent, runningSince: null, metAt: now };
}

/** The ticket was cancelled or the promise no longer applies; a due time already past is breached first. */
export function stopClock(clock: Clock, calendar: Calendar, now: Date): Clock {
  if (isOver(clock)) return clock;
  const spent = used(clock, calendar, now);
  return { ...breachClock(clock, now), spent, runningSince: null, stoppedAt: now };
}

/** Marks a clock whose due time has passed, running or set by hand, at that due time; never twice (behaviours 16, 21). */
export function breachClock(clock: Clock, now: Date): Clock {
  return isOverdue(clock, now) ? { ...clock, breachedAt: clock.dueAt } : clock;
}

/**
 * Another target, and with `next` another calendar, from `now` on; time used and pauses stay (behaviours 18, 19).
 * A target below the time already used is due when that much was used, in the past if need be; a due time set by
 * hand stays.
 */
export function retargetClock(clock: Clock, calendar: Calendar, target: number, now: Date, next = calendar): Clock {
  if (!(target > 0)) throw new RangeError(`A clock needs a target above 0 seconds, not ${target}`);
  if (isOver(clock)) return clock;
  const settled = { ...breachClock(clock, now), target };
  if (!clock.runningSince) return { ...settled, dueAt: clock.spent >= target ? clock.dueAt : clock.dueByHandAt };
  const spent = used(clock, calendar, now);
  if (clock.dueByHandAt) return { ...settled, spent, runningSince: now };
  const dueAt =
    spent < target
      ? addBusinessTime(next, now, target - spent)
      : addBusinessTime(calendar, clock.runningSince, Math.max(0, target - clock.spent));
  return { ...settled, spent, runningSince: now, dueAt };
}

/** Due at `dueAt` by somebody's decision, whatever was counted; a due time already past is breached first. */
export function setDue(clock: Clock, dueAt: Date, now: Date): Clock {
  if (isOver(clock)) return clock;
  return { ...breachClock(clock, now), dueAt, dueByHandAt: dueAt };
}

/**
 * Runs again after it was met or stopped: with the time already used, or anew with `restart` (behaviour 26). A due time
 * set by hand that is still to come holds on, unless it starts anew.
 */
export function reopenClock(clock: Clock, calendar: Calendar, now: Date, { restart = false } = {}): Clock {
  if (!isOver(clock)) return clock;
  const byHand = !restart && clock.dueByHandAt && clock.dueByHandAt > now ? clock.dueByHandAt : null;
  const dueAt = clock.dueByHandAt && !byHand ? null : clock.dueAt;
  const open = { ...clock, dueAt, dueByHandAt: byHand, metAt: null, stoppedAt: null };
  return restart ? runFrom({ ...open, startedAt: now, spent: 0 }, calendar, now) : runFrom(open, calendar, now);
}

/** State at an instant; a passed due time shows as breached before any sweep has marked it. */
export function clockState(clock: Clock, now: Date): ClockState {
  if (clock.breachedAt || isOverdue(clock, now)) return 'breached';
  if (clock.metAt) return 'met';
  if (clock.stoppedAt) return 'stopped';
  return clock.runningSince ? 'running' : 'paused';
}

/** Business seconds used up to an instant. */
export function used(clock: Clock, calendar: Calendar, now: Date): number {
  if (!clock.runningSince) return clock.spent;
  return toMillisecond(clock.spent + businessSecondsBetween(calendar, clock.runningSince, now));
}

/** Business seconds left, negative once the target is exceeded. */
export function remaining(clock: Clock, calendar: Calendar, now: Date): number {
  return toMillisecond(clock.target - used(clock, calendar, now));
}

/** Share of the target used: 0.75 is the warning, above 1 the promise is broken. */
export function fraction(clock: Clock, calendar: Calendar, now: Date): number {
  return used(clock, calendar, now) / clock.target;
}

/** Met or stopped: no time counts any more. */
export function isOver(clock: Clock): boolean {
  return clock.metAt !== null || clock.stoppedAt !== null;
}

function isOverdue(clock: Clock, now: Date): boolean {
  const counts = clock.runningSince !== null || (clock.dueByHandAt !== null && !isOver(clock));
  return counts && !clock.breachedAt && clock.dueAt !== null && clock.dueAt < now;
}

function runFrom(clock: Clock, calendar: Calendar, now: Date): Clock {
  if (clock.dueByHandAt) return { ...clock, runningSince: now, dueAt: clock.dueByHandAt };
  const left = clock.target - clock.spent;
  const dueAt = left > 0 || !clock.dueAt ? addBusinessTime(calendar, now, Math.max(0, left)) : clock.dueAt;
  return { ...clock, runningSince: now, dueAt };
}

/** Sums of fractions of seconds drift in binary; instants are whole milliseconds. */
function toMillisecond(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
