import { expect, test } from 'vitest';
import { levelIn } from '@/lib/csmg/actor';
import { endLevel } from '@/lib/people/end-level';
import { grantLevel } from '@/lib/people/grant-level';
import { warnExpiring } from '@/lib/people/warn-expiring';
import { onStage, type Stage } from '@/tests/rules/acting';
import { emailOf, type Who } from '@/tests/support/found-world';
import { later, NOW } from '@/tests/support/world';

const DAY = 24 * 60;
const day = (days: number) => later(days * DAY);
const wish = (who: Who, level: number, more = {}) => ({ person: emailOf(who), function: 'IT', level, ...more });
const until = (days: number, from?: number) => ({
  to: day(days).toISOString(),
  ...(from === undefined ? {} : { from: day(from).toISOString() }),
});
const held = async (stage: Stage, who: Who, days: number) =>
  levelIn(await stage.actor(who, day(days)), stage.desk.function.IT, day(days));
const confirm = (stage: Stage, level: number, more = {}, now = NOW) =>
  stage.does('level5', grantLevel, wish('level2', level, more), now);
/** What is held on each of these days. */
const over = async (stage: Stage, ...days: number[]) => {
  const levels: (number | null)[] = [];
  for (const one of days) levels.push((await held(stage, 'level2', one)) ?? null);
  return levels;
};
const all = (stage: Stage) =>
  stage.tx.levelHolding.findMany({ where: { personId: stage.desk.person.level2 }, orderBy: { from: 'asc' } });

test('a level until a day stands in for the one before, which stands again after it', () =>
  onStage(async (stage) => {
    const before = (await all(stage))[0];
    const { events } = await confirm(stage, 3, until(30));
    expect(await over(stage, 1, 29, 31)).toEqual([3, 3, 2]);
    expect(events).toMatchObject([{ type: 'level.granted', data: { level: 3, again: 2 } }]);
    // As it was confirmed: by the same, without an end, and never two at once.
    const [first, second, third] = await all(stage);
    expect([first, second, third]).toMatchObject([
      { level: 2, to: NOW },
      { level: 3, to: day(30) },
      { level: 2, from: day(30), to: null, grantedById: before?.grantedById },
    ]);
  }));

test('a lower level until a day ends too, and one that begins later leaves what is held until then', () =>
  onStage(async (stage) => {
    await confirm(stage, 1, until(20, 10));
    expect(await over(stage, 5, 15, 25)).toEqual([2, 1, 2]);
  }));

test('ended sooner, the one before stands again from there', () =>
  onStage(async (stage) => {
    const { value } = await confirm(stage, 3, until(30));
    const end = { holding: value.id, reason: 'Back from leave' };
    const { events } = await stage.does('level5', endLevel, end, day(10));
    expect(events).toMatchObject([{ type: 'level.ended', data: { level: 3, again: 2 } }]);
    expect(await over(stage, 9, 11, 40)).toEqual([3, 2, 2]);
  }));

test('taken back before it began, nothing changes', () =>
  onStage(async (stage) => {
    const { value } = await confirm(stage, 3, until(20, 10));
    await stage.does('level5', endLevel, { holding: value.id, reason: 'Not needed' }, day(5));
    expect(await over(stage, 6, 15, 25)).toEqual([2, 2, 2]);
  }));

test('one until a day after another keeps what stands again at the end of both', () =>
  onStage(async (stage) => {
    await confirm(stage, 3, until(30));
    await confirm(stage, 1, until(20), day(10));
    expect(await over(stage, 5, 15, 25, 35)).toEqual([3, 1, 3, 2]);
    await confirm(stage, 4, until(40), day(12));
    expect(await over(stage, 11, 15, 25, 35, 45)).toEqual([1, 4, 4, 4, 2]);
  }));

test('a level for good takes the place of all that would have stood again', () =>
  onStage(async (stage) => {
    await confirm(stage, 3, until(30));
    await confirm(stage, 4, {}, day(10));
    expect(await over(stage, 5, 15, 45)).toEqual([3, 4, 4]);
    expect((await all(stage)).map(({ level, to }) => [level, to])).toEqual([
      [2, NOW],
      [3, day(10)],
      [4, null],
    ]);
  }));

test('75 its end is told, since the one before only stands again; a level that was confirmed next is no end', () =>
  onStage(async (stage) => {
    await confirm(stage, 3, until(30));
    const { events } = await stage.does('system', warnExpiring, { limit: 50 }, day(25));
    const told = events.filter(({ subjectId }) => subjectId === stage.desk.person.level2);
    expect(told).toMatchObject([{ type: 'level.expiring', data: { level: 3, step: 7 } }]);
    await confirm(stage, 3, {}, day(26));
    const again = await stage.does('system', warnExpiring, { limit: 50 }, day(29));
    expect(again.events.some(({ subjectId }) => subjectId === stage.desk.person.level2)).toBe(false);
  }));

test('the same level until a day is that level with an end', () =>
  onStage(async (stage) => {
    await confirm(stage, 2, until(30));
    expect(await over(stage, 1, 29, 31)).toEqual([2, 2, null]);
    await confirm(stage, 3, until(20), day(10));
    await confirm(stage, 3, until(15), day(12));
    expect(await over(stage, 5, 11, 14, 16, 31)).toEqual([2, 3, 3, 2, null]);
  }));

test('a level that begins where another would stand again leaves no trace of that one', () =>
  onStage(async (stage) => {
    await confirm(stage, 3, until(30));
    await confirm(stage, 4, { from: day(30).toISOString() }, day(1));
    expect((await all(stage)).map(({ level }) => level)).toEqual([2, 3, 4]);
    expect(await over(stage, 29, 31)).toEqual([3, 4]);
  }));
