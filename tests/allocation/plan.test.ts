import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Colleague } from '@/lib/allocation/eligibility';
import { type Movable, planRebalance } from '@/lib/allocation/plan';
import type { Level } from '@/lib/csmg/levels';

const colleague = fc.record({
  level: fc.integer({ min: 1, max: 6 }).map((level) => level as Level),
  cap: fc.integer({ min: 1, max: 9 }),
  teams: fc.subarray(['a', 'b']),
});
const ticket = fc.record({
  owner: fc.option(fc.nat(5)),
  level: fc.integer({ min: 1, max: 4 }).map((level) => level as Level),
  teamId: fc.option(fc.constantFrom('a', 'b')),
  due: fc.option(fc.nat(1000)),
  begun: fc.boolean(),
});

const world = fc
  .record({ people: fc.array(colleague, { minLength: 1, maxLength: 6 }), tickets: fc.array(ticket, { maxLength: 40 }) })
  .map(({ people, tickets }) => {
    const movable = tickets.map(
      ({ owner, level, teamId, due, begun }, index): Movable => ({
        reference: `IT-${index}`,
        version: 1,
        subject: '',
        ownerId: owner === null || owner >= people.length ? null : `p${owner}`,
        demand: { level, teamId },
        dueAt: due === null ? null : new Date(due),
        begun,
      }),
    );
    const colleagues = people.map(
      ({ level, cap, teams }, index): Colleague => ({
        id: `p${index}`,
        name: `p${index}`,
        level,
        cap,
        teamIds: teams,
        open: movable.filter((one) => one.ownerId === `p${index}`).length,
        lastGivenAt: null,
      }),
    );
    return { colleagues, movable };
  });

describe('a plan for moving work', () => {
  it('moves each ticket once, to somebody eligible, and nobody gets above the cap by it', () => {
    fc.assert(
      fc.property(world, ({ colleagues, movable }) => {
        const open = new Map(colleagues.map((one) => [one.id, one.open]));
        const moves = planRebalance(colleagues, movable, 100);
        expect(new Set(moves.map((one) => one.reference)).size).toBe(moves.length);
        for (const move of moves) {
          const to = colleagues.find((one) => one.id === move.to);
          const what = movable.find((one) => one.reference === move.reference);
          expect(what?.demand.teamId === null || to?.teamIds.includes(what?.demand.teamId ?? '')).toBe(true);
          expect(to?.level).toBeGreaterThanOrEqual(what?.demand.level ?? 7);
          expect(open.get(move.to)).toBeLessThan(to?.cap ?? 0);
          open.set(move.to, (open.get(move.to) ?? 0) + 1);
          if (move.from) open.set(move.from, (open.get(move.from) ?? 0) - 1);
        }
      }),
    );
  });

  it('leaves what somebody has begun, and never makes more moves than allowed', () => {
    fc.assert(
      fc.property(world, fc.nat(10), ({ colleagues, movable }, most) => {
        const moves = planRebalance(colleagues, movable, most);
        expect(moves.length).toBeLessThanOrEqual(most);
        for (const { reference, from } of moves)
          if (from) expect(movable.find((one) => one.reference === reference)?.begun).toBe(false);
      }),
    );
  });

  it('plans the same twice, and nothing more once it is carried out', () => {
    fc.assert(
      fc.property(world, ({ colleagues, movable }) => {
        const moves = planRebalance(colleagues, movable, 1000);
        expect(planRebalance(colleagues, movable, 1000)).toEqual(moves);
        const after = movable.map((one) => {
          const move = moves.find(({ reference }) => reference === one.reference);
          return move ? { ...one, ownerId: move.to, begun: true } : one;
        });
        const then = colleagues.map((one) => ({
          ...one,
          open: after.filter(({ ownerId }) => ownerId === one.id).length,
        }));
        expect(planRebalance(then, after, 1000)).toEqual([]);
      }),
    );
  });
});
