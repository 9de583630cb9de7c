import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseTaker, type Taker } from '@/lib/allocation/fairness';

/** Gives out so many equal tickets, one a second, and keeps score. */
function giveOut(takers: Taker[], tickets: number): Map<string, number> {
  const given = new Map(takers.map((taker) => [taker.id, 0]));
  const hands = takers.map((taker) => ({ ...taker }));
  for (let second = 0; second < tickets; second++) {
    const next = chooseTaker(hands);
    if (!next) break;
    next.open += 1;
    next.lastGivenAt = new Date(second * 1000);
    given.set(next.id, (given.get(next.id) ?? 0) + 1);
  }
  return given;
}

const taker = (index: number, open = 0, cap = 10_000): Taker => ({
  id: `person-${index}`,
  open,
  cap,
  lastGivenAt: null,
});

describe('whose turn it is (behaviour 66)', () => {
  it('spreads a thousand equal tickets with a difference of one at most', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (people) => {
        const given = [
          ...giveOut(
            Array.from({ length: people }, (_, index) => taker(index)),
            1000,
          ).values(),
        ];
        expect(Math.max(...given) - Math.min(...given)).toBeLessThanOrEqual(1);
        expect(given.reduce((sum, one) => sum + one, 0)).toBe(1000);
      }),
    );
  });

  it('never gives above a cap, and stops when all are full', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { maxLength: 15 }), (people) => {
        const takers = people.map(([open, cap], index) => taker(index, open, cap));
        const room = takers.reduce((sum, one) => sum + Math.max(0, one.cap - one.open), 0);
        const given = giveOut(takers, 1000);
        for (const one of takers) expect(given.get(one.id)).toBeLessThanOrEqual(Math.max(0, one.cap - one.open));
        expect([...given.values()].reduce((sum, one) => sum + one, 0)).toBe(room);
      }),
    );
  });

  it('levels out those who begin with different loads', () => {
    const given = giveOut([taker(0, 5), taker(1, 0), taker(2, 2)], 8);
    expect(Object.fromEntries(given)).toEqual({ 'person-0': 0, 'person-1': 5, 'person-2': 3 });
  });

  it('does not depend on the order in which people are named', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 1 }), (order) => {
        expect(chooseTaker(order.map((index) => taker(index)))?.id).toBe(`person-${Math.min(...order)}`);
      }),
    );
  });
});
