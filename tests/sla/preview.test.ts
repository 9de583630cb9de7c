import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  CalendarPreviewInput,
  type ClockPreview,
  ClocksPreviewInput,
  previewCalendar,
  previewClocks,
} from '@/lib/sla/preview';
import { hours, office, weekdays } from './calendars';

const tryCalendar = (input: object) =>
  previewCalendar(CalendarPreviewInput.parse({ timeZone: 'Europe/London', hours: weekdays, ...input }));
const refusedCalendar = (input: object) =>
  CalendarPreviewInput.safeParse({ timeZone: 'Europe/London', hours: weekdays, ...input }).error?.issues.map(
    ({ path }) => path.join('.'),
  );

const targets = { response: hours(1), update: hours(2), resolve: hours(8), reply: hours(1) };
const day = (time: string) => `2026-01-05T${time}:00Z`;
const created = { at: day('09:00'), what: 'created' };
function tryClocks(events: object[], rest: object = {}): ClockPreview[] {
  const input = { calendar: office, targets, pausing: ['waiting'], events: [created, ...events], ...rest };
  return previewClocks(ClocksPreviewInput.parse(input)).clocks;
}
const clock = (clocks: ClockPreview[], kind: string) => clocks.find((one) => one.kind === kind);
const dueOf = (clocks: ClockPreview[], kind: string) => clock(clocks, kind)?.dueAt?.slice(8, 16);
const stateOf = (clocks: ClockPreview[], kind: string) => clock(clocks, kind)?.state;

describe('calendar preview', () => {
  it('answers due, seconds, open and the openings used', () => {
    expect(tryCalendar({ start: '2026-01-09T16:30:00Z', seconds: 3600 })).toEqual({
      open: true,
      due: '2026-01-12T09:30:00.000Z',
      openings: [
        ['2026-01-09T16:30:00.000Z', '2026-01-09T17:00:00.000Z'],
        ['2026-01-12T09:00:00.000Z', '2026-01-12T09:30:00.000Z'],
      ],
    });
    expect(tryCalendar({ start: '2026-01-09T16:30Z', end: '2026-01-12T10:00:00+01:00' })).toMatchObject({
      seconds: 1800,
      openings: [['2026-01-09T16:30:00.000Z', '2026-01-09T17:00:00.000Z']],
    });
    expect(tryCalendar({ start: '2026-01-09T16:30:00Z', end: '2026-01-05T09:00:00Z' }).seconds).toBe(0);
    expect(tryCalendar({ start: '2026-01-10T10:00:00Z', seconds: 0 })).toEqual({
      open: false,
      due: '2026-01-12T09:00:00.000Z',
      openings: [],
    });
  });

  it('leaves pauses out, also when they overlap', () => {
    const pauses = [
      [day('12:00'), day('14:00')],
      [day('10:00'), day('13:00')],
      [day('13:00'), day('13:00')],
    ];
    expect(tryCalendar({ start: day('09:00'), seconds: hours(3), end: day('18:00'), pauses })).toMatchObject({
      due: '2026-01-05T16:00:00.000Z',
      seconds: hours(4),
    });
  });

  it('refuses with the field', () => {
    const start = day('09:00');
    expect(refusedCalendar({ start: '2026-01-05 09:00' })).toEqual(['start']);
    expect(refusedCalendar({ start: '2026-01-05T09:00:00' })).toEqual(['start']);
    expect(refusedCalendar({ start, seconds: -1 })).toEqual(['seconds']);
    expect(refusedCalendar({ start, hours: {} })).toEqual(['hours']);
    expect(refusedCalendar({ start, hours: { mon: [['09:00', '09:00']] } })).toEqual(['hours.mon.0']);
    expect(refusedCalendar({ start, hours: { mon: [['09:00', '09:01']] }, seconds: 300_000_000 })).toEqual(['hours']);
    expect(refusedCalendar({ start, pauses: [[day('10:00'), day('09:00')]] })).toEqual(['pauses.0']);
    expect(refusedCalendar({ start, end: '2199-01-01T00:00:00Z' })).toEqual(['end']);
    expect(refusedCalendar({ start, timeZone: 'Mars/Olympus' })).toEqual(['timeZone']);
  });
});

describe('clocks preview', () => {
  it('17 a customer reply resumes a waiting ticket, an automatic one does not', () => {
    const waiting = { at: day('10:00'), what: 'waiting', reason: 'customer' };
    const wrote = { at: day('12:00'), what: 'customer-wrote' };
    expect(dueOf(tryClocks([waiting, wrote]), 'resolve')).toBe('06T11:00');
    expect(stateOf(tryClocks([waiting, { ...wrote, automatic: true }]), 'resolve')).toBe('paused');
    expect(stateOf(tryClocks([waiting], { pausing: [] }), 'resolve')).toBe('running');
    expect(stateOf(tryClocks([waiting], { pausing: ['customer'] }), 'resolve')).toBe('paused');
  });

  it('22 a human answer, resolving or a phone call meets the first response, a machine does not', () => {
    const at = day('09:30');
    expect(stateOf(tryClocks([{ at, what: 'answered' }]), 'response')).toBe('met');
    expect(stateOf(tryClocks([{ at, what: 'answered', automatic: true }]), 'response')).toBe('running');
    expect(stateOf(tryClocks([{ at, what: 'resolved' }]), 'response')).toBe('met');
    expect(stateOf(tryClocks([{ at: day('11:00'), what: 'answered' }]), 'response')).toBe('breached');
    const called = ClocksPreviewInput.parse({ calendar: office, targets, events: [{ ...created, answered: true }] });
    expect(stateOf(previewClocks(called).clocks, 'response')).toBe('met');
  });

  it('23 the update is not due before the first response while there is none', () => {
    const slow = { targets: { ...targets, response: hours(4) } };
    expect(dueOf(tryClocks([], slow), 'update')).toBe('05T13:00');
    expect(dueOf(tryClocks([{ at: day('10:00'), what: 'answered' }], slow), 'update')).toBe('05T12:00');
    const marks = { ...slow, pausing: { response: ['waiting'] } };
    const waited = [
      { at: day('10:00'), what: 'waiting' },
      { at: day('12:00'), what: 'resumed' },
    ];
    expect(dueOf(tryClocks(waited, marks), 'update')).toBe('05T15:00');
  });

  it('24 the next reply counts from the oldest unanswered message', () => {
    const events = [
      { at: day('09:10'), what: 'answered' },
      { at: day('10:00'), what: 'customer-wrote' },
      { at: day('10:30'), what: 'customer-wrote' },
    ];
    expect(dueOf(tryClocks(events), 'reply')).toBe('05T11:00');
    const answered = tryClocks([...events, { at: day('10:40'), what: 'answered' }]);
    expect(stateOf(answered, 'reply')).toBe('met');
    expect(clock(tryClocks([]), 'reply')).toBeUndefined();
  });

  it('25 keep-informed counts from the last public update and pauses only where marked', () => {
    const answers = ['10:00', '11:00'].map((time) => ({ at: day(time), what: 'answered' }));
    const clocks = tryClocks(answers);
    expect(dueOf(clocks, 'update')).toBe('05T13:00');
    expect(clocks.filter(({ kind }) => kind === 'update').map(({ state }) => state)).toEqual(['running', 'met', 'met']);
    const waiting = [...answers, { at: day('12:00'), what: 'waiting', reason: 'supplier' }];
    const marks = { pausing: { resolve: ['waiting'], update: ['customer'] } };
    expect(stateOf(tryClocks(waiting, marks), 'update')).toBe('running');
    expect(stateOf(tryClocks(waiting, marks), 'resolve')).toBe('paused');
  });

  it('18, 26 retargeting keeps pauses; reopening continues, or restarts by policy', () => {
    const waited = [
      { at: day('10:00'), what: 'waiting' },
      { at: day('12:00'), what: 'resumed' },
    ];
    const faster = { at: day('12:30'), what: 'retarget', targets: { resolve: hours(4) } };
    expect(dueOf(tryClocks([...waited, faster]), 'resolve')).toBe('05T15:00');
    const reopened = [
      { at: day('12:00'), what: 'resolved' },
      { at: day('15:00'), what: 'reopened' },
    ];
    expect(dueOf(tryClocks(reopened), 'resolve')).toBe('06T12:00');
    expect(dueOf(tryClocks(reopened, { reopen: 'restart' }), 'resolve')).toBe('06T15:00');
    const between = [reopened[0], { ...faster, at: day('13:00') }, reopened[1]] as object[];
    expect(dueOf(tryClocks(between), 'resolve')).toBe('05T16:00');
  });

  it('30 each clock comes with its explanation', () => {
    const resolve = clock(tryClocks([]), 'resolve');
    expect(resolve?.explain.map(({ kind }) => kind)).toEqual(['start', 'calendar', 'opening', 'result']);
    expect(clock(tryClocks([], { now: day('13:00') }), 'resolve')).toMatchObject({
      spent: hours(4),
      remaining: hours(4),
    });
  });

  it('refuses events out of order and a story without a beginning', () => {
    const refused = (events: object[], rest: object = {}) =>
      ClocksPreviewInput.safeParse({ calendar: office, targets, events, ...rest }).error?.issues.map(({ path }) =>
        path.join('.'),
      );
    expect(refused([created, { at: day('08:00'), what: 'resolved' }])).toEqual(['events.1.at']);
    expect(refused([{ at: day('08:00'), what: 'resolved' }])).toEqual(['events.0.what']);
    expect(refused([created, created])).toEqual(['events.1.what']);
    expect(refused([created], { now: day('08:00') })).toEqual(['now']);
    expect(refused([{ ...created, what: 'exploded' }])).toEqual(['events.0.what']);
    expect(refused([created], { calendar: { timeZone: 'Europe/London', hours: {} } })).toEqual(['calendar.hours']);
    const once = { timeZone: 'Europe/London', hours: {}, exceptions: { '2026-01-05': [['09:00', '17:00']] } };
    const late = { at: '2028-01-05T09:00:00Z', what: 'resolved' };
    expect(refused([created, late], { calendar: once })).toEqual(['calendar.hours']);
    expect(refused([created], { targets: { resolve: 0 } })).toEqual(['targets.resolve']);
  });

  it('both inputs have a JSON schema', () => {
    for (const schema of [CalendarPreviewInput, ClocksPreviewInput])
      expect(z.toJSONSchema(schema, { io: 'input' })).toMatchObject({ type: 'object' });
  });
});
