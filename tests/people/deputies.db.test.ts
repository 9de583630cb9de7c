import { expect, test } from 'vitest';
import { endLevel } from '@/lib/people/end-level';
import { grantDeputy } from '@/lib/people/grant-deputy';
import { nameBuddy } from '@/lib/people/name-buddy';
import { assignTicket } from '@/lib/tickets/assign';
import { logTicket } from '@/lib/tickets/log';
import { onStage, type Stage } from '@/tests/rules/acting';
import { emailOf, type Who } from '@/tests/support/found-world';
import { later, NOW } from '@/tests/support/world';

const HOUR = 60;
const until = (minutes: number) => later(minutes).toISOString();
const grant = (who: Who, forWhom: Who, more = {}) => ({
  person: emailOf(who),
  for: emailOf(forWhom),
  function: 'IT',
  from: NOW.toISOString(),
  to: until(8 * HOUR),
  ...more,
});
const assign = async (stage: Stage, minutes: number) => {
  const asked = {
    kind: 'incident',
    subject: 'No ink',
    description: 'Empty',
    requester: { email: emailOf('customer') },
  };
  const { value } = await stage.does('level5', logTicket, asked, later(minutes));
  const wish = { reference: value.reference, person: emailOf('level2') };
  return { wish, ticketId: value.id, at: later(minutes) };
};

test('76: a deputy acts one step up between the dates, and each act says for whom', () =>
  onStage(async (stage) => {
    const early = await assign(stage, 0);
    expect((await stage.refused('level3', assignTicket, early.wish, NOW)).refusal?.propose).toBe(true);
    const { events } = await stage.does('level5', grantDeputy, grant('level3', 'level4', { from: until(60) }));
    expect(events).toMatchObject([{ type: 'deputy.granted', data: { level: 4, forId: stage.desk.person.level4 } }]);
    expect((await stage.refused('level3', assignTicket, early.wish, later(59))).code).toBe('FORBIDDEN');
    await stage.does('level3', assignTicket, early.wish, later(60));
    const told = await stage.tx.event.findFirstOrThrow({
      where: { ticketId: early.ticketId, type: 'ticket.assigned' },
    });
    expect(told).toMatchObject({ deputyForId: stage.desk.person.level4, actorLevel: 4 });
    const late = await assign(stage, 8 * HOUR);
    expect((await stage.refused('level3', assignTicket, late.wish, late.at)).code).toBe('FORBIDDEN');
  }));

test('76: revoked, it ends at that moment', () =>
  onStage(async (stage) => {
    const { value } = await stage.does('level5', grantDeputy, grant('level3', 'level4'));
    const { wish } = await assign(stage, 5);
    const { events } = await stage.does('level5', endLevel, { holding: value.id, reason: 'Back early' }, later(10));
    expect(events).toMatchObject([{ type: 'deputy.revoked' }]);
    expect((await stage.refused('level3', assignTicket, wish, later(10))).code).toBe('FORBIDDEN');
  }));

test('76: a deputy grant is not passed on, and nobody names themselves', () =>
  onStage(async (stage) => {
    await stage.does('level6', grantDeputy, grant('level5', 'level6'));
    // Only a 6 lets a 4 stand in as 5: the deputy's borrowed 6 does not.
    expect((await stage.refused('level5', grantDeputy, grant('level4', 'level5b'), later(1))).code).toBe('FORBIDDEN');
    expect(
      (await stage.refused('level5', grantDeputy, grant('level5', 'level6b'), later(1))).fields?.person,
    ).toBeDefined();
  }));

test.each([
  ['two steps', 'level6', 'level3', 'level5', {}],
  ['from below', 'level5', 'level2', 'level3', {}],
  ['by a level that may not', 'level5', 'level4', 'level5b', {}],
  ['without an order of dates', 'level6', 'level4', 'level5', { to: until(-1) }],
] as const)('no deputy %s', (_why, granter, who, forWhom, more) =>
  onStage(async (stage) => {
    expect((await stage.refused(granter, grantDeputy, grant(who, forWhom, more))).code).toBe('FORBIDDEN');
  }),
);

test('a deputy grant without an end is refused, and so is one by level 4 or the administrator', () =>
  onStage(async (stage) => {
    const { to: _to, ...undated } = grant('level3', 'level4');
    expect((await stage.refused('level5', grantDeputy, undated)).fields?.to).toBeDefined();
    for (const who of ['level4', 'admin', 'auditor'] as const)
      expect((await stage.refused(who, grantDeputy, grant('level3', 'level4'))).code).toBe('FORBIDDEN');
  }));

test('a buddy is a level 3 for a level 1 of the same function, named by 5 and proposed by 4', () =>
  onStage(async (stage) => {
    const wish = { function: 'IT', buddy: emailOf('level3b'), person: emailOf('level1b') };
    const { events } = await stage.does('level5', nameBuddy, wish);
    expect(events).toMatchObject([{ type: 'buddy.named', subjectId: stage.desk.person.level1b }]);
    expect((await stage.actor('level3b', later(1))).buddyOf).toContain(stage.desk.person.level1b);
    expect((await stage.does('level5', nameBuddy, wish, later(1))).unchanged).toBe(true);
    await stage.does('level5', nameBuddy, { ...wish, end: true }, later(2));
    expect((await stage.actor('level3b', later(2))).buddyOf).not.toContain(stage.desk.person.level1b);
    expect((await stage.refused('level4', nameBuddy, wish)).refusal?.propose).toBe(true);
    expect(
      (await stage.refused('level5', nameBuddy, { ...wish, buddy: emailOf('level2') })).fields?.buddy,
    ).toBeDefined();
    expect(
      (await stage.refused('level5', nameBuddy, { ...wish, person: emailOf('level2') })).fields?.buddy,
    ).toBeDefined();
    expect((await stage.refused('level5', nameBuddy, { ...wish, buddy: emailOf('fm3') })).fields?.buddy).toBeDefined();
  }));
