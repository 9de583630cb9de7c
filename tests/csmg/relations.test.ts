import { describe, expect, it } from 'vitest';
import { LEVELS, type Level } from '@/lib/csmg/levels';
import {
  confirmable,
  deputyStep,
  mayAssess,
  mayConfirm,
  mayDeputise,
  mayReviewQuality,
  mayStandInFor,
  maySupervise,
  ownLevelIn,
} from '@/lib/csmg/relations';
import { actor, at, HR, holding, IT, NOW } from './people';

const heldBy = (level: Level, authorId = 'other') => ({ authorId, level, functionId: IT });
const supervised = (checker: Level, authorId: string) =>
  LEVELS.filter((level) => maySupervise(at(checker), heldBy(level, authorId), NOW));

describe('supervising', () => {
  it.each([
    [1, [], []],
    [2, [], []],
    [3, [1], []],
    [4, [1, 2, 3], [1, 2, 3]],
    [5, [1, 2, 3, 4], [1, 2, 3, 4]],
    [6, [1, 2, 3, 4, 5], [1, 2, 3, 4, 5]],
  ] as const)('level %i checks %j of its buddies and %j of others', (checker, buddies, others) => {
    expect(supervised(checker, 'pupil')).toEqual(buddies);
    expect(supervised(checker, 'other')).toEqual(others);
  });

  it('is never of oneself, never by a bot, never in a function where nothing is held', () => {
    expect(maySupervise(at(6), heldBy(1, 'me'), NOW)).toBe(false);
    expect(maySupervise(at(4, { kind: 'bot' }), heldBy(1), NOW)).toBe(false);
    expect(maySupervise(at(4), { ...heldBy(1), functionId: HR }, NOW)).toBe(false);
  });

  it('stays open to a buddy who deputises', () => {
    const deputy = at(3, { holdings: [holding(3), holding(4, IT, { deputyFor: { personId: 'p', name: 'P' } })] });
    expect(maySupervise(deputy, heldBy(1, 'pupil'), NOW)).toBe(true);
    expect(ownLevelIn(deputy, IT, NOW)).toBe(3);
  });
});

describe('deputising', () => {
  const from = NOW;
  const to = new Date(NOW.getTime() + 1000);
  const grants = (deputyLevel: Level, granterLevel: Level) =>
    LEVELS.filter((as) => mayDeputise({ deputyLevel, as, from, to, granterLevel }));

  it('goes one step up, granted by the level that may', () => {
    expect(LEVELS.map(deputyStep)).toEqual([null, null, 4, 5, 6, null]);
    for (const deputy of LEVELS)
      expect(LEVELS.filter((principal) => mayStandInFor(deputy, principal))).toEqual(
        LEVELS.filter((principal) => deputyStep(deputy) === principal),
      );
    expect([mayStandInFor(null, 4), mayStandInFor(1, null)]).toEqual([false, false]);
    expect([grants(3, 4), grants(3, 5), grants(3, 6)]).toEqual([[], [4], [4]]);
    expect([grants(4, 5), grants(4, 6)]).toEqual([[], [5]]);
    expect([grants(5, 5), grants(5, 6)]).toEqual([[], [6]]);
    expect([grants(1, 6), grants(2, 6), grants(6, 6)]).toEqual([[], [], []]);
  });

  it('is dated', () => {
    const grant = { deputyLevel: 3, as: 4, from, granterLevel: 5 } as const;
    expect(mayDeputise({ ...grant, to: null })).toBe(false);
    expect(mayDeputise({ ...grant, to: from })).toBe(false);
    expect(mayDeputise({ ...grant, to, granterLevel: null })).toBe(false);
  });
});

describe('assessing and confirming', () => {
  const below = (rule: (a: Level, b: Level) => boolean, level: Level) => LEVELS.filter((other) => rule(level, other));

  it('assesses from 4, at least one above', () => {
    expect(LEVELS.map((level) => below(mayAssess, level).length)).toEqual([0, 0, 0, 3, 4, 5]);
  });

  it('confirms 1 to 4 by 5 and also 5 by 6', () => {
    expect(LEVELS.map((level) => below(mayConfirm, level).length)).toEqual([0, 0, 0, 0, 4, 5]);
    expect(confirmable(at(5), IT, NOW)).toEqual([1, 2, 3, 4]);
    expect(confirmable(at(5), HR, NOW)).toEqual([]);
    expect(confirmable(actor({ admin: true }), IT, NOW)).toEqual([1]);
    expect(confirmable(at(5, { kind: 'bot' }), IT, NOW)).toEqual([]);
  });

  it('lets level 3 review the quality of 1 and 2 only', () => {
    expect(below(mayReviewQuality, 3)).toEqual([1, 2]);
    expect(below(mayReviewQuality, 2)).toEqual([]);
    expect(below(mayReviewQuality, 4)).toEqual([...LEVELS]);
  });
});
