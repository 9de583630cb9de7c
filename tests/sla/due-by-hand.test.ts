import { describe, expect, it } from 'vitest';
import type { Calendar } from '@/lib/sla/calendar';
import { breachClock, pauseClock, resumeClock, retargetClock, setDue, startClock } from '@/lib/sla/clock';
import { explain } from '@/lib/sla/explain';
import { explainText } from '@/lib/sla/explain-text';
import type { ClockSpan } from '@/lib/sla/history';
import { stepDueAt } from '@/lib/sla/ladder';
import { office } from './calendars';

const hours = (count: number) => count * 3600;
const at = (text: string) => new Date(`${text}:00Z`);
const START = at('2026-01-05T09:00');
const DUE = at('2026-01-07T11:00');
const calendar: Calendar = office;
const clock = setDue(startClock('resolve', calendar, hours(4), START), DUE, START);
const history: ClockSpan[] = [
  { at: START, what: 'started', target: hours(4) },
  { at: at('2026-01-05T10:00'), what: 'dueSet', dueAt: DUE, by: 'Ruth', reason: 'A part is missing' },
  { at: at('2026-01-05T12:00'), what: 'paused', reason: 'customer' },
];

describe('a due time set by hand', () => {
  it('is moved by no pause, no going on and no other target', () => {
    const paused = pauseClock(clock, calendar, at('2026-01-05T10:00'));
    const retargeted = retargetClock(paused, calendar, hours(1), at('2026-01-05T11:00'));
    const resumed = resumeClock(retargeted, calendar, at('2026-01-06T10:00'));
    for (const each of [
      paused,
      retargeted,
      resumed,
      retargetClock(resumed, calendar, hours(9), at('2026-01-06T11:00')),
    ])
      expect(each).toMatchObject({ dueAt: DUE, dueByHandAt: DUE, breachedAt: null });
  });

  it('is broken when it passes, also while paused', () => {
    const paused = pauseClock(clock, calendar, at('2026-01-05T10:00'));
    expect(breachClock(paused, DUE).breachedAt).toBeNull();
    expect(breachClock(paused, at('2026-01-07T11:01')).breachedAt).toEqual(DUE);
  });

  it('takes its steps by shares of the open time up to it', () => {
    const paused = pauseClock(clock, calendar, at('2026-01-05T10:00'));
    for (const each of [clock, paused]) {
      expect(stepDueAt(each, calendar, 1)).toEqual(DUE);
      expect(stepDueAt(each, calendar, 0.5)?.getTime()).toBeLessThan(DUE.getTime());
      expect(stepDueAt(each, calendar, 1.5)).toEqual(at('2026-01-07T13:00'));
    }
    expect(stepDueAt(paused, calendar, 0.5)).toEqual(stepDueAt(clock, calendar, 0.5));
  });

  it('explains the open time before it, and stands still while paused', () => {
    const now = at('2026-01-06T09:00');
    const running = explain('resolve', history.slice(0, 2), calendar, now);
    expect(running.at(-1)).toMatchObject({ dueAt: DUE, state: 'running' });
    const counted = running.flatMap((line) => (line.kind === 'opening' ? [line.to] : []));
    expect(counted.at(-1)).toEqual(DUE);
    const paused = explain('resolve', history, calendar, now);
    expect(paused.at(-1)).toMatchObject({ dueAt: DUE, counted: hours(3), state: 'paused' });
    expect(explainText(paused, 'en-GB', 'Europe/London').join(' ')).toContain(
      'Due time set by hand to 7 Jan 2026, 11:00:00 by Ruth 5 Jan 2026, 10:00:00 (A part is missing).',
    );
  });

  it('explains one that was met late, up to the time it was due', () => {
    const met = [...history.slice(0, 2), { at: at('2026-01-08T10:00'), what: 'met' } as const];
    const lines = explain('resolve', met, calendar, at('2026-01-09T09:00'));
    expect(lines.at(-1)).toMatchObject({ state: 'breached', dueAt: DUE });
    const openings = lines.flatMap((line) => (line.kind === 'opening' ? [line] : []));
    expect(openings.at(-1)?.to).toEqual(DUE);
  });
});
