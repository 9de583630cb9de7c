import { describe, expect, it } from 'vitest';
import { pausesClock, ServiceLevelContent, targetsFor, updateTarget } from '@/lib/sla/promise';
import { hours } from './calendars';

const gold = ServiceLevelContent.parse({
  targets: { incident: { 1: { response: 900, resolve: hours(4) }, 4: { resolve: hours(40) } } },
  pausing: { resolve: ['waiting'], update: ['customer'] },
  reopenDays: 10,
  autoCloseDays: 5,
});

describe('promises', () => {
  it('finds the targets of a kind and priority, and nothing where nothing is promised', () => {
    expect(targetsFor(gold, 'incident', 1)).toEqual({ response: 900, resolve: hours(4) });
    expect(targetsFor(gold, 'incident', 2)).toEqual({});
    expect(targetsFor(gold, 'complaint', 1)).toEqual({});
  });

  it('fills in what a policy leaves open', () => {
    expect(gold).toMatchObject({ reopen: 'continue', onChange: 'continue', pausing: { response: [], reply: [] } });
  });

  it('pauses by state or by reason', () => {
    expect(pausesClock(gold.pausing.resolve, 'waiting', 'supplier')).toBe(true);
    expect(pausesClock(gold.pausing.update, 'waiting', 'supplier')).toBe(false);
    expect(pausesClock(gold.pausing.update, 'waiting', 'customer')).toBe(true);
    expect(pausesClock(gold.pausing.update, 'waiting')).toBe(false);
  });

  it('23 holds the update target back until there is a first response', () => {
    expect(updateTarget({ response: hours(2), update: hours(1) }, false)).toBe(hours(2));
    expect(updateTarget({ response: hours(2), update: hours(1) }, true)).toBe(hours(1));
    expect(updateTarget({ response: hours(2) }, false)).toBeUndefined();
  });
});
