import type { Calendar } from './calendar';
import {
  breachClock,
  type Clock,
  type ClockKind,
  meetClock,
  pauseClock,
  reopenClock,
  resumeClock,
  retargetClock,
  setDue,
  startClock,
  stopClock,
} from './clock';

/** One change in the life of a clock, as the events tell it; a history begins with `started` and is in time order. */
export interface ClockSpan {
  readonly at: Date;
  readonly what: 'started' | 'paused' | 'resumed' | 'retargeted' | 'dueSet' | 'reopened' | 'met' | 'stopped';
  /** Business seconds; needed for `started` and `retargeted`. */
  readonly target?: number;
  /** The due time set by hand, and by whom; needed for `dueSet`. */
  readonly dueAt?: Date;
  readonly by?: string;
  /** Why it paused or changed, in the words of the event. */
  readonly reason?: string;
  /** Which promise holds from here on, such as "Gold, version 3". */
  readonly policy?: string;
  /** Another calendar from here on, with `retargeted` and `reopened`. */
  readonly calendar?: Calendar;
  /** With `reopened`: time used before does not count. */
  readonly restart?: boolean;
}

/** A history the functions cannot follow: empty, not begun by `started`, out of order, or without a target or a due time. */
export class ClockHistoryError extends Error {
  override readonly name = 'ClockHistoryError';
}

/** The clock a history comes to at `now`, with a passed due time marked. Throws ClockHistoryError. */
export function replayClock(kind: ClockKind, history: readonly ClockSpan[], calendar: Calendar, now: Date): Clock {
  const [first, ...rest] = history;
  if (first?.what !== 'started') throw new ClockHistoryError('A clock history begins with "started".');
  let hours = first.calendar ?? calendar;
  let clock = startClock(kind, hours, targetOf(first), first.at);
  let last = first.at;
  for (const span of rest) {
    if (span.at < last) throw new ClockHistoryError(`"${span.what}" at ${span.at.toISOString()} is out of order.`);
    last = span.at;
    const before = clock;
    clock = applySpan(before, span, hours);
    if (clock !== before) hours = span.calendar ?? hours;
  }
  return breachClock(clock, now);
}

function applySpan(clock: Clock, span: ClockSpan, calendar: Calendar): Clock {
  switch (span.what) {
    case 'paused':
      return pauseClock(clock, calendar, span.at);
    case 'resumed':
      return resumeClock(clock, calendar, span.at);
    case 'retargeted':
      return retargetClock(clock, calendar, targetOf(span), span.at, span.calendar);
    case 'dueSet':
      if (!span.dueAt) throw new ClockHistoryError('"dueSet" names no due time.');
      return setDue(clock, span.dueAt, span.at);
    case 'reopened':
      return reopenClock(clock, span.calendar ?? calendar, span.at, { restart: span.restart });
    case 'met':
      return meetClock(clock, calendar, span.at);
    case 'stopped':
      return stopClock(clock, calendar, span.at);
    case 'started':
      throw new ClockHistoryError('A clock starts once; another round is another clock.');
  }
}

function targetOf(span: ClockSpan): number {
  if (span.target === undefined) throw new ClockHistoryError(`"${span.what}" names no target.`);
  return span.target;
}
