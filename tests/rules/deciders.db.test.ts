import { expect, test } from 'vitest';
import { agreeVersion } from '@/lib/rules/agree';
import { draftVersion } from '@/lib/rules/draft';
import { proposeVersion } from '@/lib/rules/propose';
import type { Who } from '@/tests/support/found-world';
import { later, NOW } from '@/tests/support/world';
import { onStage, type Stage } from './acting';
import { SAMPLES } from './samples';

async function proposed(stage: Stage, kind: 'calendar' | 'serviceLevel', who: Who, desk = 'IT') {
  const { key, title, content } = SAMPLES[kind];
  const { value } = await stage.does(who, draftVersion, { kind, key, title, content, function: desk });
  await stage.does(who, proposeVersion, { id: value.version.id, reason: 'Needed' });
  return value.version.id;
}
const end = (stage: Stage, ...who: Who[]) =>
  stage.tx.levelHolding.updateMany({
    where: { personId: { in: who.map((one) => stage.desk.person[one]) } },
    data: { to: NOW },
  });

test('where the only decider is the author, the next level up decides', () =>
  onStage(async (stage) => {
    const id = await proposed(stage, 'calendar', 'fm5', 'FM');
    expect((await stage.refused('fm3', agreeVersion, { id })).code).toBe('FORBIDDEN');
    const refusal = await stage.refused('fm5', agreeVersion, { id });
    expect(refusal.message).toMatch(/Henrik Aalto or Catherine Boyle|Catherine Boyle or Henrik Aalto/);
  }));

test('a level 6 that only looks on decides once nobody of level 5 is left', () =>
  onStage(async (stage) => {
    const id = await proposed(stage, 'calendar', 'level5');
    expect((await stage.refused('level6', agreeVersion, { id })).code).toBe('FORBIDDEN');
    await end(stage, 'level5b');
    await stage.does('level6', agreeVersion, { id });
  }));

test('alone at the top, the author decides after a day, and it stays marked', () =>
  onStage(async (stage) => {
    await end(stage, 'level6b');
    const id = await proposed(stage, 'serviceLevel', 'level6');
    expect((await stage.refused('level6', agreeVersion, { id }, later(60))).message).toMatch(/24 hours/);
    const { value } = await stage.does('level6', agreeVersion, { id }, later(24 * 60 + 1));
    expect(value.selfApproved).toBe(true);
  }));

test('a deputy of level 5 decides on others, never on their own text', () =>
  onStage(async (stage) => {
    const { tx, desk } = stage;
    await tx.levelHolding.create({
      data: {
        id: crypto.randomUUID(),
        personId: desk.person.level4,
        functionId: desk.function.IT,
        level: 5,
        from: NOW,
        to: later(600),
        deputyForId: desk.person.level5,
        createdAt: NOW,
      },
    });
    const own = await proposed(stage, 'calendar', 'level4');
    expect((await stage.refused('level4', agreeVersion, { id: own })).refusal?.failed).toBe('notOwnWork');
    await stage.does('level5', agreeVersion, { id: own });
    const { value } = await stage.does('level3', draftVersion, {
      kind: 'calendar',
      key: 'evenings',
      content: SAMPLES.calendar.content,
      basedOn: 1,
    });
    await stage.does('level3', proposeVersion, { id: value.version.id, reason: 'Again' });
    await stage.does('level4', agreeVersion, { id: value.version.id });
    const event = await tx.event.findFirstOrThrow({
      where: { subjectId: value.rule.id, type: 'rule.agreed' },
      orderBy: { id: 'desc' },
    });
    expect(event).toMatchObject({ actorLevel: 5, deputyForId: desk.person.level5 });
  }));
