import { businessSecondsBetween, openings } from './business-time';
import type { Calendar } from './calendar';
import { type ClockKind, type ClockState, clockState } from './clock';
import { type ClockSpan, replayClock } from './history';
import { type Stretch, stretchesOf } from './stretches';

/**
 * One line of "why this due time", as data; instants are UTC. `opening` is open time counted towards the target,
 * `set-aside` open time that a restart no longer counts, `pause` and `over` open time left out meanwhile.
 */
export type ExplainLine =
  | { kind: 'start'; at: Date; target: number }
  | { kind: 'policy'; at: Date; policy: string }
  | { kind: 'calendar'; at: Date; timeZone: string }
  | { kind: 'opening' | 'set-aside'; from: Date; to: Date; seconds: number }
  | { kind: 'pause' | 'over'; from: Date; to: Date | null; seconds: number; reason: string | null }
  | { kind: 'retarget'; at: Date; target: number; reason: string | null }
  | { kind: 'due-set'; at: Date; dueAt: Date; by: string | null; reason: string | null }
  | { kind: 'reopen'; at: Date; restart: boolean }
  | { kind: 'result'; dueAt: Date | null; target: number; counted: number; state: ClockState; at: Date | null };

/**
 * Why a clock is due when it is: start, policy, calendar, each open window used, each pause, result (behaviour
 * 30). The seconds of the `opening` lines add up to `target`; where nothing is due because the clock stands
 * still, to the time used, and where the due time was set by hand, to the open time before it. A kept promise is explained up to the time it was due; the `at` of the result is when
 * it was met, stopped or breached. Seconds are business seconds. Throws ClockHistoryError, NoOpeningError.
 */
export function explain(kind: ClockKind, history: readonly ClockSpan[], calendar: Calendar, now: Date): ExplainLine[] {
  const clock = replayClock(kind, history, calendar, now);
  const stretches = stretchesOf(history, calendar);
  const restarted = stretches.findLastIndex((stretch) => stretch.restarts);
  const byHand = clock.dueByHandAt;
  let left = byHand ? EVERYTHING : clock.target;
  let counted = 0;
  const lines = stretches.flatMap((stretch, index) => {
    const told = momentLines(stretch, clock.target);
    if (index < restarted) return [...told, ...setAside(stretch)];
    // A promise kept before its due time is explained to that time, as if the work had gone on.
    const toTheDue = stretch.to === null && clock.dueAt !== null && !(byHand && stretch.mode === 'pause');
    if (stretch.mode !== 'running' && !toTheDue) return [...told, standstill(stretch, now)];
    const openingLines = countedOpenings(byHand ? until(stretch, byHand) : stretch, left);
    const seconds = openingLines.reduce((sum, line) => sum + line.seconds, 0);
    left -= seconds;
    counted += seconds;
    return [...told, ...openingLines];
  });
  counted = Math.round(counted * 1000) / 1000;
  const at = clock.breachedAt ?? clock.metAt ?? clock.stoppedAt;
  const state = clockState(clock, now);
  return [...lines, { kind: 'result', dueAt: clock.dueAt, target: clock.target, counted, state, at }];
}

const EVERYTHING = Number.MAX_SAFE_INTEGER / 1000;

/** The part of a stretch before an instant. */
const until = (stretch: Stretch, at: Date): Stretch =>
  stretch.to && stretch.to <= at ? stretch : { ...stretch, to: at };

function momentLines({ span, calendar, restarts }: Stretch, target: number): ExplainLine[] {
  const { at, what, reason = null } = span;
  const lines: ExplainLine[] = [];
  if (what === 'started') lines.push({ kind: 'start', at, target: span.target ?? target });
  if (what === 'retargeted') lines.push({ kind: 'retarget', at, target: span.target ?? target, reason });
  if (what === 'dueSet' && span.dueAt)
    lines.push({ kind: 'due-set', at, dueAt: span.dueAt, by: span.by ?? null, reason });
  if (what === 'reopened') lines.push({ kind: 'reopen', at, restart: restarts });
  if (span.policy) lines.push({ kind: 'policy', at, policy: span.policy });
  if (what === 'started' || span.calendar) lines.push({ kind: 'calendar', at, timeZone: calendar.timeZone });
  return lines;
}

type OpeningLine = Extract<ExplainLine, { kind: 'opening' | 'set-aside' }>;

function countedOpenings({ from, to, calendar }: Stretch, seconds: number): OpeningLine[] {
  const lines: OpeningLine[] = [];
  let left = Math.round(seconds * 1000);
  if (left <= 0) return lines;
  for (const opening of openings(calendar, from, to ?? undefined)) {
    const length = Math.min(left, opening.to.getTime() - opening.from.getTime());
    const end = new Date(opening.from.getTime() + length);
    lines.push({ kind: 'opening', from: opening.from, to: end, seconds: length / 1000 });
    left -= length;
    if (left <= 0) break;
  }
  return lines;
}

function setAside(stretch: Stretch): ExplainLine[] {
  if (stretch.mode !== 'running') return [];
  const lines = countedOpenings(stretch, EVERYTHING);
  return lines.map((line) => ({ ...line, kind: 'set-aside' }));
}

function standstill({ from, to, mode, calendar, span }: Stretch, now: Date): ExplainLine {
  const seconds = businessSecondsBetween(calendar, from, to ?? now);
  // Why the due time was set is no reason to stand still.
  const reason = span.what === 'dueSet' ? null : (span.reason ?? null);
  return { kind: mode === 'pause' ? 'pause' : 'over', from, to, seconds, reason };
}
