import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { needed, verdictOf } from '@/lib/approvals/quorum';

const stage = (
  quorum: 'any' | 'half' | 'all' | 'count',
  rejection: 'ends' | 'waits' = 'waits',
  count: number | null = null,
) => ({
  quorum,
  rejection,
  count,
});
const [yes, no, open] = ['approved', 'refused', 'asked'] as const;

describe('how many have to agree (behaviour 84)', () => {
  it('takes one, half rounded up, all, or so many, never more than were asked', () => {
    expect(needed(stage('any'), 5)).toBe(1);
    expect([1, 2, 3, 4, 5].map((asked) => needed(stage('half'), asked))).toEqual([1, 1, 2, 2, 3]);
    expect(needed(stage('all'), 4)).toBe(4);
    expect(needed(stage('count', 'waits', 3), 5)).toBe(3);
    expect(needed(stage('count', 'waits', 3), 2)).toBe(2);
  });

  it('ends at the first refusal where it says so, else waits until the rest cannot be enough', () => {
    expect(verdictOf(stage('half', 'ends'), [yes, no, open, open])).toBe('refused');
    expect(verdictOf(stage('half'), [yes, no, open, open])).toBe('pending');
    expect(verdictOf(stage('half'), [yes, no, yes, open])).toBe('approved');
    expect(verdictOf(stage('half'), [no, no, no, open])).toBe('refused');
    expect(verdictOf(stage('all'), [yes, yes, no])).toBe('refused');
    expect(verdictOf(stage('any'), [no, no])).toBe('refused');
    expect(verdictOf(stage('count', 'waits', 2), [yes, no, open])).toBe('pending');
  });

  it('is decided once everybody has spoken, and silence alone decides nothing', () => {
    const said = fc.array(fc.constantFrom(yes, no), { minLength: 1, maxLength: 9 });
    const kinds = fc.constantFrom(...(['any', 'half', 'all', 'count'] as const));
    fc.assert(
      fc.property(
        kinds,
        fc.constantFrom('ends' as const, 'waits' as const),
        fc.integer({ min: 1, max: 9 }),
        said,
        (quorum, rejection, count, all) => {
          expect(verdictOf({ quorum, rejection, count }, all)).not.toBe('pending');
          expect(
            verdictOf(
              { quorum, rejection, count },
              all.map(() => open),
            ),
          ).toBe('pending');
        },
      ),
    );
  });
});
