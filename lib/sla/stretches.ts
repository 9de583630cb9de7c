import type { Calendar } from './calendar';
import type { ClockSpan } from './history';

/** What a clock did from one change to the next; the last stretch has no end yet. */
export interface Stretch {
  readonly span: ClockSpan;
  readonly mode: 'running' | 'pause' | 'over';
  readonly from: Date;
  readonly to: Date | null;
  /** The calendar in force during the stretch. */
  readonly calendar: Calendar;
  /** True where time used before stops counting. */
  readonly restarts: boolean;
}

/** A clock's history as stretches of running, pausing and being over, in order; back-to-back waits stay apart. */
export function stretchesOf(history: readonly ClockSpan[], calendar: Calendar): Stretch[] {
  let mode: Stretch['mode'] = 'running';
  let hours = calendar;
  return effective(history).map((span, index, spans) => {
    const restarts = span.what === 'reopened' && span.restart === true;
    mode = modeAfter(mode, span.what);
    hours = span.calendar ?? hours;
    return { span, mode, from: span.at, to: spans[index + 1]?.at ?? null, calendar: hours, restarts };
  });
}

/** The history without what changed nothing, such as a wait after the end. */
function effective(history: readonly ClockSpan[]): ClockSpan[] {
  let mode: Stretch['mode'] = 'running';
  return history.filter(({ what }, index) => {
    const before = mode;
    mode = modeAfter(mode, what);
    return index === 0 || before !== mode || (mode !== 'over' && (changesDue(what) || what === 'paused'));
  });
}

/** Whether a clock with this history runs, pauses or is over. */
export function modeOf(history: readonly ClockSpan[]): Stretch['mode'] {
  return history.reduce<Stretch['mode']>((mode, { what }) => modeAfter(mode, what), 'running');
}

/** What moves the due time of a clock, and leaves it running or standing as it was. */
const changesDue = (what: ClockSpan['what']) => what === 'retargeted' || what === 'dueSet';

function modeAfter(mode: Stretch['mode'], what: ClockSpan['what']): Stretch['mode'] {
  if (what === 'started') return 'running';
  if (what === 'met' || what === 'stopped') return 'over';
  if (what === 'reopened') return mode === 'over' ? 'running' : mode;
  if (mode === 'over' || changesDue(what)) return mode;
  return what === 'paused' ? 'pause' : 'running';
}
