import { expect, test } from 'vitest';
import { agreeVersion } from '@/lib/rules/agree';
import { draftVersion } from '@/lib/rules/draft';
import { proposeVersion } from '@/lib/rules/propose';
import { retireRule } from '@/lib/rules/retire';
import { reviewRule } from '@/lib/rules/review';
import { onStage, type Stage } from '@/tests/rules/acting';
import { SAMPLES } from '@/tests/rules/samples';
import type { Who } from '@/tests/support/found-world';
import { later, NOW } from '@/tests/support/world';

async function proposed(stage: Stage, kind: 'procedure' | 'policy', who: Who) {
  const { key, title, content } = SAMPLES[kind];
  const { value } = await stage.does(who, draftVersion, { kind, key, title, content, function: 'IT' });
  await stage.does(who, proposeVersion, { id: value.version.id, reason: 'Needed' });
  return value.version.id;
}

test('a deputy of level 5 agrees to procedures of others, never to their own', () =>
  onStage(async (stage) => {
    const { tx, desk } = stage;
    const dates = { from: NOW, to: later(600), createdAt: NOW };
    const holding = { functionId: desk.function.IT, level: 5, deputyForId: desk.person.level5 };
    await tx.levelHolding.create({
      data: { id: crypto.randomUUID(), personId: desk.person.level4, ...holding, ...dates },
    });
    const own = await proposed(stage, 'procedure', 'level4');
    const refusal = await stage.refused('level4', agreeVersion, { id: own });
    expect(refusal).toMatchObject({ code: 'FORBIDDEN', refusal: { failed: 'notOwnWork' } });
    expect(refusal.detail?.deciders).toEqual(expect.arrayContaining(['Ruth Adeyemi', 'Priya Raman']));
    await stage.does('level5', agreeVersion, { id: own });
    const { value } = await stage.does('level3', draftVersion, { kind: 'procedure', key: 'reset', basedOn: 1 });
    await stage.does('level3', proposeVersion, { id: value.version.id, reason: 'Again' });
    await stage.does('level4', agreeVersion, { id: value.version.id });
  }));

test('level 5 writes a policy and level 6 agrees; with one level 6 left who wrote it, nobody else is and that is said', () =>
  onStage(async (stage) => {
    const id = await proposed(stage, 'policy', 'level5');
    const refusal = await stage.refused('level5b', agreeVersion, { id });
    expect(refusal.refusal?.holds).toEqual([6]);
    await stage.does('level6', agreeVersion, { id });
    await stage.tx.levelHolding.updateMany({ where: { personId: stage.desk.person.level6b }, data: { to: NOW } });
    const next = await stage.does('level6', draftVersion, { kind: 'policy', key: 'priorities', basedOn: 1 });
    await stage.does('level6', proposeVersion, { id: next.value.version.id, reason: 'Again' });
    const alone = await stage.refused('level6', agreeVersion, { id: next.value.version.id }, later(60));
    expect(alone.message).toMatch(/Nobody else is left/);
    const after = await stage.does('level6', agreeVersion, { id: next.value.version.id }, later(24 * 60 + 1));
    expect(after.value.selfApproved).toBe(true);
  }));

test('who agreed may review and retire; who wrote it too, since that decides no text', () =>
  onStage(async (stage) => {
    const id = await proposed(stage, 'procedure', 'level5b');
    await stage.does('level5', agreeVersion, { id });
    await stage.does('level5b', reviewRule, { kind: 'procedure', key: 'reset', note: 'Still right' });
    const low = await stage.refused('level3', reviewRule, { kind: 'procedure', key: 'reset' });
    expect(low).toMatchObject({ code: 'FORBIDDEN', refusal: { propose: true } });
    await stage.does('level5b', retireRule, { kind: 'procedure', key: 'reset', reason: 'Self-service now' });
  }));
