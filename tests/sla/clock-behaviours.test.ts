import { describe, expect, it } from 'vitest';
import {
  breachClock,
  type Clock,
  clockState,
  fraction,
  meetClock,
  pauseClock,
  remaining,
  reopenClock,
  resumeClock,
  retargetClock,
  startClock,
  stopClock,
  used,
} from '@/lib/sla/clock';
import { dueSteps, stepDueAt } from '@/lib/sla/ladder';
import { at, hours, minutes, office } from './calendars';

// 2026-01-05 is a Monday.
const start = (time: string, target: number) => startClock('resolve', office, target, at(time));
const pause = (clock: Clock, time: string) => pauseClock(clock, office, at(time));
const resume = (clock: Clock, time: string) => resumeClock(clock, office, at(time));
const wait = (clock: Clock, from: string, to: string) => resume(pause(clock, from), to);

describe('clocks', () => {
  it('14 waiting takes out open time only', () => {
    const clock = start('2026-01-05T09:00', hours(4));
    expect(wait(clock, '2026-01-05T10:00', '2026-01-05T15:00').dueAt).toEqual(at('2026-01-06T10:00'));
    const friday = start('2026-01-09T15:00', hours(4));
    expect(friday.dueAt).toEqual(at('2026-01-12T11:00'));
    expect(wait(friday, '2026-01-09T16:00', '2026-01-12T10:00').dueAt).toEqual(at('2026-01-12T13:00'));
  });

  it('15 several, back-to-back and repeated waits add up', () => {
    let clock = wait(start('2026-01-05T09:00', hours(4)), '2026-01-05T10:00', '2026-01-05T11:00');
    clock = pause(wait(clock, '2026-01-05T11:00', '2026-01-05T12:00'), '2026-01-05T12:00');
    expect(pause(clock, '2026-01-05T12:00:30')).toBe(clock);
    expect(resume(clock, '2026-01-06T11:00').dueAt).toEqual(at('2026-01-06T14:00'));
  });

  it('16 a waiting clock neither warns nor breaches; past due on resume it breaches once', () => {
    const waiting = pause(start('2026-01-05T09:00', hours(4)), '2026-01-05T12:00');
    expect(waiting.dueAt).toBeNull();
    expect(breachClock(waiting, at('2026-03-01T00:00'))).toBe(waiting);
    expect(dueSteps(waiting, office, [], at('2026-03-01T00:00'))).toEqual([]);
    const lowered = retargetClock(waiting, office, hours(1), at('2026-01-05T12:30'));
    const resumed = resume(lowered, '2026-01-05T15:00');
    const breached = breachClock(resumed, at('2026-01-05T15:01'));
    expect(breached.breachedAt).toEqual(at('2026-01-05T15:00'));
    expect(breachClock(breached, at('2026-01-06T15:01'))).toBe(breached);
    const usedUp = wait(start('2026-01-05T09:00', hours(1)), '2026-01-05T10:00', '2026-01-05T12:00');
    expect(breachClock(usedUp, at('2026-01-05T12:01')).breachedAt).toEqual(at('2026-01-05T10:00'));
  });

  it('16 a breach nobody has swept yet survives the wait that follows', () => {
    const late = pause(start('2026-01-05T09:00', hours(1)), '2026-01-05T11:00');
    expect(late.breachedAt).toEqual(at('2026-01-05T10:00'));
    expect(clockState(late, at('2026-01-05T11:00'))).toBe('breached');
  });

  it('18 another target keeps time used and pauses', () => {
    const clock = wait(start('2026-01-05T09:00', hours(8)), '2026-01-05T10:00', '2026-01-05T12:00');
    expect(retargetClock(clock, office, hours(4), at('2026-01-05T12:30')).dueAt).toEqual(at('2026-01-05T15:00'));
    const used = retargetClock(start('2026-01-05T09:00', hours(8)), office, hours(1), at('2026-01-05T12:30'));
    expect(used.dueAt).toEqual(at('2026-01-05T10:00'));
    expect(breachClock(used, at('2026-01-05T12:30')).breachedAt).toEqual(at('2026-01-05T10:00'));
  });

  it('19 another calendar counts from the change on; restarting is a new clock', () => {
    const tokyo = { ...office, timeZone: 'Asia/Tokyo' };
    const clock = retargetClock(start('2026-01-05T15:00', hours(4)), office, hours(4), at('2026-01-05T16:00'), tokyo);
    expect(clock.spent).toBe(hours(1));
    expect(clock.dueAt).toEqual(at('2026-01-06T03:00'));
  });

  it('20 a clock holds its own target, so an edited policy does not reach it', () => {
    const clock = start('2026-01-05T09:00', hours(4));
    expect(resume(pause(clock, '2026-01-05T10:00'), '2026-01-05T10:00').dueAt).toEqual(clock.dueAt);
  });

  it('21 a breach stays through every later change', () => {
    const breached = breachClock(start('2026-01-05T09:00', hours(1)), at('2026-01-05T11:00'));
    const kept = [
      retargetClock(breached, office, hours(80), at('2026-01-05T11:00')),
      wait(breached, '2026-01-05T11:00', '2026-01-05T12:00'),
      meetClock(breached, office, at('2026-01-05T12:00')),
      reopenClock(meetClock(breached, office, at('2026-01-05T12:00')), office, at('2026-01-06T12:00'), {
        restart: true,
      }),
      stopClock(breached, office, at('2026-01-05T12:00')),
    ];
    for (const clock of kept) {
      expect(clock.breachedAt).toEqual(at('2026-01-05T10:00'));
      expect(clockState(clock, at('2026-01-07T12:00'))).toBe('breached');
    }
    const unswept = retargetClock(start('2026-01-05T09:00', hours(1)), office, hours(8), at('2026-01-05T11:00'));
    expect(unswept.breachedAt).toEqual(at('2026-01-05T10:00'));
  });

  it('21 meeting at the due time keeps the promise, a second later breaks it', () => {
    const clock = start('2026-01-05T09:00', hours(1));
    const now = at('2026-01-06T09:00');
    expect(clockState(meetClock(clock, office, at('2026-01-05T10:00')), now)).toBe('met');
    expect(clockState(meetClock(clock, office, at('2026-01-05T10:00:01')), now)).toBe('breached');
    expect(clockState(stopClock(clock, office, at('2026-01-05T09:30')), now)).toBe('stopped');
    expect(clockState(clock, at('2026-01-05T10:00'))).toBe('running');
    expect(clockState(clock, now)).toBe('breached');
  });

  it('26 reopening goes on with the time used, or restarts', () => {
    const met = meetClock(start('2026-01-05T09:00', hours(4)), office, at('2026-01-05T12:00'));
    expect(met.spent).toBe(hours(3));
    const now = at('2026-01-07T09:00');
    expect(reopenClock(met, office, now).dueAt).toEqual(at('2026-01-07T10:00'));
    expect(reopenClock(met, office, now, { restart: true }).dueAt).toEqual(at('2026-01-07T13:00'));
    expect(resume(met, '2026-01-07T09:00')).toBe(met);
    expect(meetClock(met, office, now)).toBe(met);
  });

  it('27 operational clocks are many a ticket and independent of the promise to the customer', () => {
    const promise = start('2026-01-05T09:00', hours(4));
    const first = startClock('team', office, hours(2), at('2026-01-05T09:00'));
    const handedOff = stopClock(first, office, at('2026-01-05T10:00'));
    const second = startClock('team', office, hours(2), at('2026-01-05T10:00'));
    expect([promise.dueAt, second.dueAt]).toEqual([at('2026-01-05T13:00'), at('2026-01-05T12:00')]);
    expect(breachClock(handedOff, at('2026-01-06T10:00')).breachedAt).toBeNull();
  });

  it('28 steps fire once, in order, and late ones say so', () => {
    const clock = start('2026-01-05T09:00', hours(4));
    const dueWhen = (fired: number[], time: string) => dueSteps(clock, office, fired, at(time));
    expect(dueWhen([], '2026-01-05T10:59')).toEqual([]);
    expect(dueWhen([], '2026-01-05T12:01').map((step) => [step.at, step.late])).toEqual([
      [0.5, true],
      [0.75, false],
    ]);
    expect(dueWhen([0.5, 0.75], '2026-01-05T12:01')).toEqual([]);
  });

  it('29 the ladder climbs from the owner to level 6 in business time, and rests while waiting', () => {
    const clock = start('2026-01-05T09:00', hours(4));
    const steps = dueSteps(clock, office, [], at('2026-01-06T09:00')).map(({ to, dueAt }) => [to, dueAt]);
    expect(steps).toEqual([
      ['owner', at('2026-01-05T11:00')],
      ['level4', at('2026-01-05T12:00')],
      ['level5', at('2026-01-05T13:00')],
      ['level6', at('2026-01-05T15:00')],
    ]);
    const waited = wait(clock, '2026-01-05T10:00', '2026-01-05T15:00');
    expect(stepDueAt(waited, office, 0.5)).toEqual(at('2026-01-05T16:00'));
    expect(stepDueAt(meetClock(clock, office, at('2026-01-05T10:00')), office, 0.5)).toBeNull();
  });

  it('28 the share used warns at three quarters', () => {
    const clock = wait(start('2026-01-05T09:00', hours(4)), '2026-01-05T10:00', '2026-01-05T15:00');
    expect(used(clock, office, at('2026-01-05T17:00'))).toBe(hours(3));
    expect(fraction(clock, office, at('2026-01-06T08:00'))).toBe(0.75);
    expect(remaining(clock, office, at('2026-01-06T11:30'))).toBe(-minutes(90));
  });

  it('refuses a target of nothing', () => {
    expect(() => start('2026-01-05T09:00', 0)).toThrow(RangeError);
    expect(() => retargetClock(start('2026-01-05T09:00', 60), office, -1, at('2026-01-05T09:00'))).toThrow(RangeError);
  });
});
