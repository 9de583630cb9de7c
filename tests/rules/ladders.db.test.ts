import { expect, test } from 'vitest';
import { agreeVersion } from '@/lib/rules/agree';
import { applyRule } from '@/lib/rules/apply';
import { previewApply } from '@/lib/rules/apply-preview';
import { checkLadder } from '@/lib/rules/checks/ladder';
import { countUses, findDocument } from '@/lib/rules/document';
import { draftVersion } from '@/lib/rules/draft';
import { proposeVersion } from '@/lib/rules/propose';
import { retireRule } from '@/lib/rules/retire';
import { allocateTicket } from '@/lib/tickets/allocate';
import { climbLadder } from '@/lib/tickets/climb-ladder';
import { logTicket } from '@/lib/tickets/log';
import type { Who } from '@/tests/support/found-world';
import { later, NOW } from '@/tests/support/world';
import { onStage, type Stage } from './acting';

const HOUR = 3600;
const steps = (...all: [number, string][]) => ({ steps: all.map(([at, to]) => ({ at, to })) });
const SOONER = { kind: 'ladder', key: 'standard', content: steps([0.25, 'level4'], [0.5, 'level5']) } as const;

async function agree(stage: Stage, draft: object, now = NOW, decider: Who = 'level5b') {
  const { value } = await stage.does('level4', draftVersion, draft, now);
  await stage.does('level4', proposeVersion, { id: value.version.id, reason: 'Told too late' }, now);
  await stage.does(decider, agreeVersion, { id: value.version.id }, now);
  return value;
}
const log = async (stage: Stage, now = NOW) => {
  const asked = { kind: 'incident', subject: 'Screen is black', description: 'Black', channel: 'email' };
  return (await stage.does('level3', logTicket, { ...asked, requester: { email: 'customer@demo.test' } }, now)).value;
};
const climb = async (stage: Stage, ticketId: string, now: Date) => {
  await stage.does('system', climbLadder, { limit: 1000 }, now);
  const clock = await stage.tx.clock.findFirstOrThrow({ where: { ticketId, kind: 'resolve' } });
  return clock.firedSteps;
};

test('20 29 a ticket climbs by the ladder it was logged under, whatever is agreed later', () =>
  onStage(async (stage) => {
    const before = await log(stage);
    const { version } = await agree(stage, SOONER, later(1));
    const after = await log(stage, later(2));
    expect(after.ladderVersionId).toBe(version.id);
    expect(before.ladderVersionId).not.toBe(version.id);
    // Eight hours are promised: half of them are over at 13:00.
    expect(await climb(stage, before.id, later(245))).toEqual([0.5]);
    expect(await climb(stage, after.id, later(245))).toEqual([0.25, 0.5]);
  }));

test('20 level 5 applies it to open work: due times stay, steps that are past are taken, and that is seen first', () =>
  onStage(async (stage) => {
    const ticket = await log(stage);
    const due = async () => (await stage.tx.clock.findMany({ where: { ticketId: ticket.id } })).map((one) => one.dueAt);
    const were = await due();
    const { rule } = await agree(stage, SOONER, later(1));
    const now = later(150);
    const current = await stage.tx.rule.findUniqueOrThrow({ where: { id: rule.id } });
    const preview = await previewApply(stage.tx, await stage.actor('level5'), current, now);
    expect(preview).toMatchObject({ breaches: 0, moved: [] });
    expect(preview.heard).toBeGreaterThan(0);
    const wish = { kind: 'ladder', key: 'standard', reason: 'For all of them' };
    const { value } = await stage.does('level5', applyRule, wish, now);
    expect(value.tickets).toBe(preview.tickets);
    expect(await due()).toEqual(were);
    expect(await climb(stage, ticket.id, now)).toEqual([0.25]);
    expect((await stage.does('level5', applyRule, wish, now)).unchanged).toBe(true);
  }));

test('whoever has heard by the old ladder does not hear the same again by the new one', () =>
  onStage(async (stage) => {
    const ticket = await log(stage);
    // Three quarters of eight hours: owner and level 4 have heard.
    expect(await climb(stage, ticket.id, later(365))).toEqual([0.5, 0.75]);
    const content = steps([0.4, 'owner'], [0.6, 'level4'], [0.7, 'level5'], [0.9, 'level5']);
    await agree(stage, { kind: 'ladder', key: 'standard', content }, later(366));
    const wish = { kind: 'ladder', key: 'standard', reason: 'For all of them' };
    await stage.does('level5', applyRule, wish, later(370));
    const { events } = await stage.does('system', climbLadder, { limit: 1000 }, later(370));
    const clock = await stage.tx.clock.findFirstOrThrow({ where: { ticketId: ticket.id, kind: 'resolve' } });
    const heard = events.filter(({ data }) => (data as { clockId?: string }).clockId === clock.id);
    expect(heard.map(({ data }) => data)).toMatchObject([{ share: 0.7, to: 'level5', late: true }]);
  }));

test('19 another promise brings its own ladder', () =>
  onStage(async (stage) => {
    const ticket = await log(stage);
    const { version } = await agree(stage, SOONER, later(1));
    const wish = { reference: ticket.reference, function: 'FM', reason: 'It is a room' };
    const { value } = await stage.does('level3', allocateTicket, wish, later(5));
    expect(value.ladderVersionId).toBe(version.id);
  }));

test('a service level names a ladder that is in force, and keeps it from being retired', () =>
  onStage(async (stage) => {
    const content = {
      ...{ calendar: 'hours', ladder: 'nights', pausing: {}, reopenDays: 5, autoCloseDays: 3 },
      targets: { incident: { 3: { resolve: HOUR } } },
    };
    const silver = { kind: 'serviceLevel', key: 'silver', title: 'Silver', function: 'IT', content };
    const refusal = await stage.refused('level4', draftVersion, silver);
    expect(refusal.fields?.['content.ladder']?.[0]).toMatch(/No ladder “nights”.*choose one of: standard/);
    await agree(stage, { ...SOONER, key: 'nights', title: 'Nights', function: 'IT' });
    await agree(stage, silver, later(1), 'level6');
    const going = (key: string) =>
      stage.refused('level5', retireRule, { kind: 'ladder', key, reason: 'Old' }, later(2));
    expect((await going('nights')).message).toMatch(/the service level “Silver”/);
    // What names none stands on the standard one.
    expect((await going('standard')).message).toMatch(/the service level “Standard”/);
  }));

test('a service level from before ladders were documents goes on by its own steps', () =>
  onStage(async (stage) => {
    const old = await stage.tx.rule.findUniqueOrThrow({
      where: { kind_key: { kind: 'serviceLevel', key: 'standard' } },
    });
    const inForce = await stage.tx.ruleVersion.findUniqueOrThrow({ where: { id: old.inForceId ?? '' } });
    const own = { ...(inForce.content as object), ladder: steps([0.1, 'owner'], [0.5, 'level6']).steps };
    await agree(stage, { kind: 'serviceLevel', key: 'standard', content: own }, later(1), 'level6');
    const ticket = await log(stage, later(2));
    expect(ticket.ladderVersionId).toBeNull();
    expect(await climb(stage, ticket.id, later(250))).toEqual([0.1, 0.5]);
  }));

test('its page counts the tickets under each version', () =>
  onStage(async (stage) => {
    await agree(stage, SOONER, later(1));
    await log(stage, later(2));
    const level5 = await stage.actor('level5');
    const found = await findDocument(stage.tx, level5, later(3), 'ladder', 'standard');
    const uses = found && (await countUses(stage.tx, level5, later(3), found));
    expect(found?.versions.map(({ id, number }) => [number, uses?.get(id)])).toContainEqual([2, 1]);
  }));

test.each([
  [
    [
      [0.5, 'level5'],
      [0.75, 'level4'],
    ],
    'steps.1.to',
    'level 5 would hear at 50 %, before level 4',
  ],
  [
    [
      [0.5, 'owner'],
      [0.5, 'owner'],
    ],
    'steps.1.at',
    'the owner hears at 50 % already',
  ],
] as const)('a ladder that does not climb is refused: %j', (all, field, said) => {
  const content = { purpose: '', ...steps(...all.map(([at, to]): [number, string] => [at, to])) };
  expect(checkLadder({ content: content as never })).toEqual([[field, expect.stringContaining(said)]]);
});

test('one may hear again later, and two at once', () => {
  const content = steps([0.5, 'owner'], [0.75, 'owner'], [0.75, 'level4'], [1, 'level4'], [1, 'level5']);
  expect(checkLadder({ content: { purpose: '', ...content } as never })).toEqual([]);
});
