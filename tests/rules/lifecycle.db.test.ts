import { describe, expect, test } from 'vitest';
import { agreeVersion } from '@/lib/rules/agree';
import { draftVersion } from '@/lib/rules/draft';
import { editDraft } from '@/lib/rules/edit-draft';
import { findInForce } from '@/lib/rules/in-force';
import { proposeVersion } from '@/lib/rules/propose';
import { retireRule } from '@/lib/rules/retire';
import { returnVersion } from '@/lib/rules/return';
import { KINDS } from '@/lib/rules/slugs';
import type { Who } from '@/tests/support/found-world';
import { later, world } from '@/tests/support/world';
import { onStage, type Stage } from './acting';
import { SAMPLES } from './samples';

type Kind = (typeof KINDS)[number];
const input = (kind: Kind, more = {}) => {
  const { key, title, content } = SAMPLES[kind];
  return { kind, key, title: title ?? `The ${kind}`, content, function: 'IT', ...more };
};

async function proposed(stage: Stage, kind: Kind, who: Who, more = {}) {
  const { value } = await stage.does(who, draftVersion, input(kind, more));
  await stage.does(who, proposeVersion, { id: value.version.id, reason: 'Because it is asked for every week' });
  return value;
}

describe.each(KINDS)('%s', (kind) => {
  const { lowest, below, decider, second, ends } = SAMPLES[kind];

  test('is proposed from the level the matrix says, and not below', () =>
    onStage(async (stage) => {
      if (below) {
        const refusal = await stage.refused(below, draftVersion, input(kind));
        expect(refusal.code).toBe('FORBIDDEN');
        expect(refusal.refusal?.holds).toContain(decider === 'level6' ? 6 : 5);
      }
      const { rule, version } = await proposed(stage, kind, lowest);
      expect(version).toMatchObject({ number: 1, authorLevel: Number(lowest.at(5)) });
      expect(rule.inForceId).toBeNull();
    }));

  test('is agreed by the deciding level, comes into force and supersedes', () =>
    onStage(async (stage) => {
      const { rule, version } = await proposed(stage, kind, lowest);
      expect((await stage.refused(lowest, agreeVersion, { id: version.id })).code).toBe('FORBIDDEN');
      await stage.does(decider, agreeVersion, { id: version.id, decision: 'Yes', against: 0 }, later(5));
      expect(await findInForce(stage.tx, kind, rule.key)).toMatchObject({ number: 1, versionId: version.id });

      const next = await stage.does(lowest, draftVersion, input(kind, { key: rule.key, basedOn: 1 }), later(10));
      await stage.does(lowest, proposeVersion, { id: next.value.version.id, reason: 'Again' }, later(10));
      await stage.does(second, agreeVersion, { id: next.value.version.id, against: 1 }, later(20));
      const versions = await stage.tx.ruleVersion.findMany({ where: { ruleId: rule.id }, orderBy: { number: 'asc' } });
      expect(versions.map((one) => one.state)).toEqual(['superseded', 'inForce']);
      expect(versions[0]?.effectiveTo).toEqual(versions[1]?.effectiveFrom);
    }));

  test('is never agreed by its author, whatever their level', () =>
    onStage(async (stage) => {
      // Level 6 only looks at most kinds, so the author is somebody who decides on others' texts.
      const { version } = await proposed(stage, kind, decider);
      const refusal = await stage.refused(decider, agreeVersion, { id: version.id });
      expect(refusal).toMatchObject({ code: 'FORBIDDEN', refusal: { failed: 'notOwnWork' } });
      expect(refusal.detail?.deciders).toContain((await stage.actor(second)).name);
      await stage.does(second, agreeVersion, { id: version.id });
    }));

  test('is begun as a new document once; then it is the next version of the one there is', () =>
    onStage(async (stage) => {
      const { rule } = await proposed(stage, kind, lowest, { isNew: true });
      const again = await stage.refused(lowest, draftVersion, input(kind, { isNew: true, title: 'Another one' }));
      expect(again).toMatchObject({ code: 'CONFLICT', detail: { key: rule.key } });
      expect(again.message).toContain('draft its next version');
      expect(await stage.tx.ruleVersion.count({ where: { ruleId: rule.id } })).toBe(1);
      const next = await stage.does(lowest, draftVersion, input(kind, { key: rule.key }));
      expect(next.value.version.number).toBe(2);
    }));

  test('goes back with a reason, is edited by its author and proposed again', () =>
    onStage(async (stage) => {
      const { version } = await proposed(stage, kind, lowest);
      expect((await stage.refused(lowest, editDraft, { id: version.id, content: SAMPLES[kind].content })).code).toBe(
        'CONFLICT',
      );
      await stage.does(decider, returnVersion, { id: version.id, reason: 'Say why' });
      const edit = { id: version.id, content: SAMPLES[kind].content, reason: 'Here is why' };
      expect((await stage.refused(second, editDraft, edit)).code).toBe('FORBIDDEN');
      await stage.does(lowest, editDraft, edit);
      expect((await stage.does(lowest, editDraft, edit)).unchanged).toBe(true);
      await stage.does(lowest, proposeVersion, { id: version.id, reason: 'Here is why' });
      await stage.does(decider, agreeVersion, { id: version.id });
    }));

  test('is retired by the deciding level once nothing stands on it', () =>
    onStage(async (stage) => {
      const { rule, version } = await proposed(stage, kind, lowest);
      await stage.does(decider, agreeVersion, { id: version.id });
      const wish = { kind, key: rule.key, reason: 'No longer offered' };
      const refusal = await stage.refused(ends ?? lowest, retireRule, wish);
      expect(refusal).toMatchObject({ code: 'FORBIDDEN', refusal: { propose: true } });
      await stage.does(second, retireRule, wish);
      expect(await findInForce(stage.tx, kind, rule.key)).toBeNull();
      expect((await stage.does(second, retireRule, wish)).unchanged).toBe(true);
    }));
});

describe('a key that is taken', () => {
  const macro = (function_: string, more = {}) =>
    input('macro', { key: 'taken', title: 'For one function', function: function_, isNew: true, ...more });

  test('by a document out of sight is said to be taken, and no more is told', () =>
    onStage(async (stage) => {
      await stage.does('level5', draftVersion, macro('IT'));
      const refusal = await stage.refused('fm5', draftVersion, macro('FM'));
      expect(refusal).toMatchObject({
        code: 'INVALID',
        fields: { key: [expect.stringContaining('“taken” is taken')] },
      });
      expect(JSON.stringify([refusal.message, refusal.fields, refusal.detail])).not.toContain('For one function');
    }));

  test('by two at the same moment is given once', async () => {
    const desk = await world();
    const begun = await Promise.allSettled(
      (['level3', 'level4', 'level5', 'level5b'] as const).map((who) => desk.does(who, draftVersion, macro('IT'))),
    );
    expect(begun.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const one of begun)
      if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'CONFLICT', detail: { key: 'taken' } });
  });
});
