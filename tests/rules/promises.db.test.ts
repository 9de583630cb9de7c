import { expect, test } from 'vitest';
import { agreeVersion } from '@/lib/rules/agree';
import { applyRule } from '@/lib/rules/apply';
import { previewApply } from '@/lib/rules/apply-preview';
import { draftVersion } from '@/lib/rules/draft';
import { listDueVersions } from '@/lib/rules/due-versions';
import { proposeVersion } from '@/lib/rules/propose';
import { bringIntoForce } from '@/lib/rules/put-in-force';
import { logTicket } from '@/lib/tickets/log';
import { setDueTime } from '@/lib/tickets/set-due-time';
import { takeTicket } from '@/lib/tickets/take';
import type { Who } from '@/tests/support/found-world';
import { later, NOW } from '@/tests/support/world';
import { onStage, type Stage } from './acting';

const HOUR = 3600;
const hard = (resolve: number) => {
  const one = { response: HOUR / 4, resolve, reply: HOUR };
  const grid = { 1: one, 2: one, 3: one, 4: one };
  return {
    targets: { incident: grid, request: grid, question: grid, complaint: grid },
    pausing: {},
    calendar: 'hours',
    isDefault: true,
    reopenDays: 5,
    autoCloseDays: 3,
  };
};
const level = (resolve: number) => ({
  kind: 'serviceLevel' as const,
  key: 'standard',
  content: { ...hard(resolve), pausing: { response: [], update: [], resolve: [], reply: [] } },
});

async function inForce(stage: Stage, draft: unknown, now = NOW, decider: Who = 'level6', from?: string) {
  const { value } = await stage.does('level5', draftVersion, draft, now);
  await stage.does('level5', proposeVersion, { id: value.version.id, reason: 'Asked for by the customers' }, now);
  await stage.does(decider, agreeVersion, { id: value.version.id, from }, now);
  return value;
}

const log = async (stage: Stage, now = NOW) => {
  const asked = {
    kind: 'incident',
    subject: 'Screen is black',
    description: 'It is black',
    requester: { email: 'customer@demo.test' },
  };
  return (await stage.does('level3', logTicket, { ...asked, channel: 'email' }, now)).value;
};
const dueOf = async (stage: Stage, ticketId: string, kind = 'resolve') =>
  (await stage.tx.clock.findFirstOrThrow({ where: { ticketId, kind } })).dueAt?.toISOString();

test('a ticket keeps the version it was promised under, new work gets the new one (behaviour 20)', () =>
  onStage(async (stage) => {
    const before = await log(stage);
    const due = await dueOf(stage, before.id);
    const { version } = await inForce(stage, level(2 * HOUR), later(30));
    const after = await log(stage, later(31));
    expect(after.serviceLevelVersionId).toBe(version.id);
    await stage.does('level3', takeTicket, { reference: before.reference }, later(40));
    const kept = await stage.tx.ticket.findUniqueOrThrow({ where: { id: before.id } });
    expect(kept.serviceLevelVersionId).toBe(before.serviceLevelVersionId);
    expect(await dueOf(stage, before.id)).toBe(due);
  }));

test('level 5 applies a new version to open work, and sees first what would be broken', () =>
  onStage(async (stage) => {
    const ticket = await log(stage);
    const now = later(180);
    const { rule } = await inForce(stage, level(2 * HOUR), now);
    const current = await stage.tx.rule.findUniqueOrThrow({ where: { id: rule.id } });
    const preview = await previewApply(stage.tx, await stage.actor('level5'), current, now);
    expect(preview.moved.find((one) => one.reference === ticket.reference && one.kind === 'resolve')).toMatchObject({
      breaches: true,
      to: later(120),
    });
    expect(preview.breaches).toBeGreaterThan(0);

    const wish = { kind: 'serviceLevel', key: 'standard', reason: 'The customer agreed' };
    expect((await stage.refused('level4', applyRule, wish, now)).refusal).toMatchObject({ propose: true, holds: [5] });
    const { value, events } = await stage.does('level5', applyRule, wish, now);
    expect(value.tickets).toBe(preview.tickets);
    expect(await dueOf(stage, ticket.id)).toBe(later(120).toISOString());
    expect(events.map((event) => event.type)).toEqual(
      expect.arrayContaining(['clock.breached', 'clock.retargeted', 'rule.applied']),
    );
    expect((await stage.does('level5', applyRule, wish, now)).unchanged).toBe(true);
  }));

test('where clocks begin anew the preview shows the very times that applying gives (behaviours 19, 20)', () =>
  onStage(async (stage) => {
    const ticket = await log(stage);
    const now = later(30);
    const anew = { ...level(2 * HOUR), content: { ...level(2 * HOUR).content, onChange: 'restart' } };
    const { rule } = await inForce(stage, anew, now);
    const current = await stage.tx.rule.findUniqueOrThrow({ where: { id: rule.id } });
    const { moved, breaches } = await previewApply(stage.tx, await stage.actor('level5'), current, now);
    const shown = moved.find((one) => one.reference === ticket.reference && one.kind === 'resolve');
    expect(shown).toMatchObject({ breaches: false, to: later(150) });
    expect(breaches).toBe(0);
    await stage.does('level5', applyRule, { kind: 'serviceLevel', key: 'standard', reason: 'Agreed' }, now);
    const open = { ticketId: ticket.id, kind: 'resolve', stoppedAt: null };
    expect((await stage.tx.clock.findFirstOrThrow({ where: open })).dueAt).toEqual(shown?.to);
  }));

test('what was set to be due by hand goes on where other clocks begin anew, and the preview names only those', () =>
  onStage(async (stage) => {
    const ticket = await log(stage);
    const dueAt = later(600);
    const set = { reference: ticket.reference, promise: 'resolve', dueAt: dueAt.toISOString(), reason: 'Agreed' };
    await stage.does('level5', setDueTime, set, later(10));
    const now = later(12);
    const anew = { ...level(2 * HOUR), content: { ...level(2 * HOUR).content, onChange: 'restart' } };
    const { rule, version } = await inForce(stage, anew, now);
    const current = await stage.tx.rule.findUniqueOrThrow({ where: { id: rule.id } });
    const { moved } = await previewApply(stage.tx, await stage.actor('level5'), current, now);
    const own = moved.filter((one) => one.reference === ticket.reference);
    expect(own.map(({ kind }) => kind).toSorted()).toEqual(['response', 'update']);
    await stage.does('level5', applyRule, { kind: 'serviceLevel', key: 'standard', reason: 'Agreed' }, now);
    const clocks = await stage.tx.clock.findMany({ where: { ticketId: ticket.id }, orderBy: { startedAt: 'asc' } });
    expect(clocks.filter(({ kind }) => kind === 'resolve')).toMatchObject([
      { dueAt, dueByHandAt: dueAt, stoppedAt: null, startedAt: ticket.createdAt, levelVersionId: version.id },
    ]);
    expect(clocks.filter(({ kind }) => kind === 'response').map(({ stoppedAt }) => stoppedAt)).toEqual([now, null]);
  }));

test('a calendar is applied to promises already made too', () =>
  onStage(async (stage) => {
    const ticket = await log(stage);
    const hours = Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, [['09:00', '20:00']]]));
    await inForce(
      stage,
      { kind: 'calendar', key: 'hours', content: { timeZone: 'Europe/London', hours } },
      later(10),
      'level5b',
    );
    const due = await dueOf(stage, ticket.id);
    await stage.does('level5', applyRule, { kind: 'calendar', key: 'hours', reason: 'Open longer' }, later(20));
    expect(due).toBe('2026-03-03T10:00:00.000Z');
    expect(await dueOf(stage, ticket.id)).toBe('2026-03-02T18:00:00.000Z');
  }));

test('a version agreed for a date binds from that date, whoever runs the job and however often', () =>
  onStage(async (stage) => {
    const { rule, version } = await inForce(stage, level(2 * HOUR), NOW, 'level6', later(60).toISOString());
    const inForceId = async () => (await stage.tx.rule.findUniqueOrThrow({ where: { id: rule.id } })).inForceId;
    expect(await inForceId()).not.toBe(version.id);
    expect((await stage.does('system', bringIntoForce, { id: version.id }, later(59))).unchanged).toBe(true);
    expect(await listDueVersions(stage.tx, later(61))).toContainEqual({ id: version.id });
    await stage.does('system', bringIntoForce, { id: version.id }, later(61));
    expect(await inForceId()).toBe(version.id);
    expect((await stage.does('system', bringIntoForce, { id: version.id }, later(62))).unchanged).toBe(true);
  }));
