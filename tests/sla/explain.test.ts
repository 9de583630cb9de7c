import { describe, expect, it } from 'vitest';
import { explain } from '@/lib/sla/explain';
import { explainText } from '@/lib/sla/explain-text';
import { ClockHistoryError, type ClockSpan, replayClock } from '@/lib/sla/history';
import { at, hours, office } from './calendars';

const now = at('2026-01-09T09:00');
const started: ClockSpan = { at: at('2026-01-05T09:00'), what: 'started', target: hours(4), policy: 'Gold, version 3' };
const lines = (...rest: ClockSpan[]) => explain('resolve', [started, ...rest], office, now);
const counted = (all: ReturnType<typeof lines>) =>
  all.reduce((sum, line) => sum + (line.kind === 'opening' ? line.seconds : 0), 0);

describe('why this due time', () => {
  it('30 lists start, policy, calendar, openings, pauses and result, and adds up to the target', () => {
    const all = lines(
      { at: at('2026-01-05T10:00'), what: 'paused', reason: 'customer' },
      { at: at('2026-01-05T15:00'), what: 'resumed' },
    );
    expect(all).toEqual([
      { kind: 'start', at: started.at, target: hours(4) },
      { kind: 'policy', at: started.at, policy: 'Gold, version 3' },
      { kind: 'calendar', at: started.at, timeZone: 'Europe/London' },
      { kind: 'opening', from: started.at, to: at('2026-01-05T10:00'), seconds: hours(1) },
      {
        kind: 'pause',
        from: at('2026-01-05T10:00'),
        to: at('2026-01-05T15:00'),
        seconds: hours(5),
        reason: 'customer',
      },
      { kind: 'opening', from: at('2026-01-05T15:00'), to: at('2026-01-05T17:00'), seconds: hours(2) },
      { kind: 'opening', from: at('2026-01-06T09:00'), to: at('2026-01-06T10:00'), seconds: hours(1) },
      {
        kind: 'result',
        dueAt: at('2026-01-06T10:00'),
        target: hours(4),
        counted: hours(4),
        state: 'breached',
        at: at('2026-01-06T10:00'),
      },
    ]);
  });

  it('30 a kept promise is explained up to its due time', () => {
    const all = lines({ at: at('2026-01-05T10:00'), what: 'met' });
    expect(counted(all)).toBe(hours(4));
    expect(all.at(-1)).toMatchObject({ state: 'met', dueAt: at('2026-01-05T13:00'), at: at('2026-01-05T10:00') });
  });

  it('30 a waiting clock explains the time used, and that nothing is due', () => {
    const all = lines({ at: at('2026-01-05T10:00'), what: 'paused', reason: 'customer' });
    expect(counted(all)).toBe(hours(1));
    expect(all.at(-1)).toMatchObject({ state: 'paused', dueAt: null, counted: hours(1) });
  });

  it('30 a change of target, of calendar and a reopening are told', () => {
    const all = lines(
      { at: at('2026-01-05T11:00'), what: 'retargeted', target: hours(8), reason: 'priority 3' },
      { at: at('2026-01-05T12:00'), what: 'met' },
      { at: at('2026-01-06T09:00'), what: 'reopened' },
      {
        at: at('2026-01-06T10:00'),
        what: 'retargeted',
        target: hours(8),
        calendar: { ...office, timeZone: 'Asia/Tokyo' },
        policy: 'Silver, version 1',
      },
    );
    expect(all.map(({ kind }) => kind).join(' ')).toBe(
      'start policy calendar opening retarget opening over reopen opening retarget policy calendar opening result',
    );
    expect(counted(all)).toBe(hours(8));
    expect(all.at(-1)).toMatchObject({ dueAt: at('2026-01-07T04:00') });
  });

  it('30 a restart sets the time before aside', () => {
    const all = lines(
      { at: at('2026-01-05T12:00'), what: 'met' },
      { at: at('2026-01-06T09:00'), what: 'reopened', restart: true },
    );
    expect(all.filter((line) => line.kind === 'set-aside')).toHaveLength(1);
    expect(counted(all)).toBe(hours(4));
    expect(all.at(-1)).toMatchObject({ dueAt: at('2026-01-06T13:00') });
  });

  it('writes plain sentences', () => {
    const text = explainText(lines({ at: at('2026-01-05T10:00'), what: 'met' }), 'en-GB', 'Europe/London');
    expect(text[0]).toBe('Started 5 Jan 2026, 09:00:00 with 4 h of open time.');
    expect(text.at(-1)).toBe('Due 5 Jan 2026, 13:00:00 after 4 h of 4 h; met.');
  });

  it('refuses a history it cannot follow', () => {
    const replay = (...history: ClockSpan[]) => replayClock('resolve', history, office, now);
    expect(() => replay()).toThrow(ClockHistoryError);
    expect(() => replay(started, { at: at('2026-01-01T00:00'), what: 'paused' })).toThrow(/out of order/);
    expect(() => replay(started, { at: now, what: 'retargeted' })).toThrow(/no target/);
    expect(() => replay(started, started)).toThrow(/starts once/);
  });
});
