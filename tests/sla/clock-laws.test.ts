import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addBusinessTime } from '@/lib/sla/business-time';
import { clockState } from '@/lib/sla/clock';
import { explain } from '@/lib/sla/explain';
import { type ClockSpan, replayClock } from '@/lib/sla/history';
import { previewCalendar } from '@/lib/sla/preview';
import { placed } from './arbitrary';
import { countMinutes, openMinutes, walkMinutes } from './brute-force';

const runs = { numRuns: 250 };
const pauses = fc.array(fc.integer({ min: 1440, max: 7 * 1440 }), { maxLength: 12 });
const target = fc.integer({ min: 1, max: 3000 });

describe('laws of clocks', { timeout: 60_000 }, () => {
  it('15 a clock that waits agrees with a count of minutes and with the calendar preview', () => {
    fc.assert(
      fc.property(placed, pauses, target, ({ calendar, era }, moments, minutes) => {
        const changes = [...moments].sort((a, b) => a - b);
        if (changes.length % 2 === 1) changes.pop();
        const at = (index: number) => new Date(era.instants[index] ?? 0);
        const counts = openMinutes(calendar, era);
        const history: ClockSpan[] = [{ at: at(1440), what: 'started', target: minutes * 60 }];
        const spans: [string, string][] = [];
        for (let index = 0; index < changes.length; index += 2) {
          const [from = 0, to = 0] = changes.slice(index, index + 2);
          history.push({ at: at(from), what: 'paused' }, { at: at(to), what: 'resumed' });
          spans.push([at(from).toISOString(), at(to).toISOString()]);
          counts.fill(false, from, to);
        }
        const now = at(7 * 1440);
        const clock = replayClock('resolve', history, calendar, now);
        const input = { ...calendar, start: at(1440).toISOString(), seconds: minutes * 60, pauses: spans };
        expect(clock.dueAt?.toISOString()).toBe(previewCalendar(input).due);
        const end = walkMinutes(counts, 1440, minutes);
        if (end !== null && end < era.instants.length) expect(clock.dueAt).toEqual(at(end));
        const overdue = countMinutes(counts, 1440, 7 * 1440) >= minutes && end !== 7 * 1440;
        expect(clockState(clock, now) === 'breached').toBe(overdue && end !== null && end < 7 * 1440);
      }),
      runs,
    );
  });

  it('30 the openings told add up to the target and end at the due time', () => {
    const step = fc.record({
      after: fc.integer({ min: 0, max: 2000 }),
      what: fc.constantFrom('paused', 'resumed', 'retargeted', 'met', 'reopened', 'stopped'),
      restart: fc.boolean(),
      more: fc.integer({ min: 0, max: 300 }),
    });
    fc.assert(
      fc.property(placed, fc.array(step, { maxLength: 12 }), target, ({ calendar, era }, steps, minutes) => {
        let time = era.instants[1440] ?? 0;
        let seconds = minutes * 60;
        const history: ClockSpan[] = [{ at: new Date(time), what: 'started', target: seconds }];
        for (const { after, what, restart, more } of steps) {
          time += after * 60_000;
          seconds += what === 'retargeted' ? more * 60 : 0;
          history.push({ at: new Date(time), what, restart, target: seconds });
        }
        const now = new Date(time);
        const lines = explain('resolve', history, calendar, now);
        const counted = lines.flatMap((line) => (line.kind === 'opening' ? [line] : []));
        const sum = counted.reduce((total, line) => total + line.seconds, 0);
        const result = lines.at(-1);
        if (result?.kind !== 'result') throw new Error('No result');
        expect(result.counted).toBe(sum);
        if (!result.dueAt) return;
        expect(sum).toBe(result.target);
        // A target raised after the breach leaves the due time that was broken.
        if (result.state !== 'breached') expect(counted.at(-1)?.to).toEqual(result.dueAt);
      }),
      runs,
    );
  });

  it('a clock that never waits is plain business time', () => {
    fc.assert(
      fc.property(placed, target, ({ calendar, era }, minutes) => {
        const now = new Date(era.instants[1440] ?? 0);
        const clock = replayClock('resolve', [{ at: now, what: 'started', target: minutes * 60 }], calendar, now);
        expect(clock.dueAt).toEqual(addBusinessTime(calendar, now, minutes * 60));
      }),
      runs,
    );
  });
});
