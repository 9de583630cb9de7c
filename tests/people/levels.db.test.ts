import { expect, test } from 'vitest';
import { levelIn } from '@/lib/csmg/actor';
import { callOutReviews } from '@/lib/people/call-out-reviews';
import { endLevel } from '@/lib/people/end-level';
import { grantLevel } from '@/lib/people/grant-level';
import { listHolders } from '@/lib/people/holders';
import { addFunction } from '@/lib/people/keep-function';
import { reviewLevel } from '@/lib/people/review-level';
import { acceptProposal } from '@/lib/proposals/accept';
import { submitProposal } from '@/lib/proposals/submit';
import { cancelTicket } from '@/lib/tickets/cancel';
import { logTicket } from '@/lib/tickets/log';
import { overridePriority } from '@/lib/tickets/override-priority';
import { onStage, type Stage } from '@/tests/rules/acting';
import { emailOf, type Who } from '@/tests/support/found-world';
import { later, NOW } from '@/tests/support/world';

const DAY = 24 * 60;
const wish = (who: Who, level: number, more = {}) => ({ person: emailOf(who), function: 'IT', level, ...more });
const holdingOf = (stage: Stage, who: Who) =>
  stage.tx.levelHolding.findFirstOrThrow({ where: { personId: stage.desk.person[who], to: null, deputyForId: null } });
const logged = async (stage: Stage, at = NOW) =>
  (
    await stage.does(
      'level3',
      logTicket,
      { kind: 'incident', subject: 'No light', description: 'Dark', requester: { email: emailOf('customer') } },
      at,
    )
  ).value;

test('a level is confirmed from one moment on; what was held there ends at that moment, and it is told', () =>
  onStage(async (stage) => {
    const before = await holdingOf(stage, 'level2');
    const { value, events } = await stage.does('level5', grantLevel, wish('level2', 3, { note: 'Evidence for 9.3.1' }));
    expect(value).toMatchObject({ level: 3, from: NOW, to: null, selfApproved: false });
    expect(await stage.tx.levelHolding.findUnique({ where: { id: before.id } })).toMatchObject({ to: NOW });
    expect(events).toMatchObject([
      { type: 'level.granted', subjectId: stage.desk.person.level2, reason: 'Evidence for 9.3.1' },
    ]);
    expect(levelIn(await stage.actor('level2', later(1)), stage.desk.function.IT, later(1))).toBe(3);
  }));

test.each([
  ['level3', 'level1', 2],
  ['level5', 'level3', 5],
  ['level5', 'level4', 6],
  ['fm5', 'level1', 2],
  ['admin', 'level1', 2],
  ['admin', 'customer', 2],
  ['auditor', 'customer', 1],
  ['customer', 'colleague', 1],
] as const)('%s does not confirm %s at level %i', (granter, who, level) =>
  onStage(async (stage) => {
    expect((await stage.refused(granter, grantLevel, wish(who, level))).code).toBe('FORBIDDEN');
  }),
);

test('an administrator confirms level 1 and nothing above, and takes no level away by doing so', () =>
  onStage(async (stage) => {
    await stage.does('admin', grantLevel, wish('customer', 1));
    const refusal = await stage.refused('admin', grantLevel, wish('level6', 1));
    expect(refusal).toMatchObject({ code: 'FORBIDDEN', message: expect.stringContaining('those who may confirm it') });
    expect(levelIn(await stage.actor('level6'), stage.desk.function.IT, NOW)).toBe(6);
  }));

test('nobody confirms or ends their own level, and a 5 puts no lower level in the place of a 5', () =>
  onStage(async (stage) => {
    expect((await stage.refused('level5', grantLevel, wish('level5', 4))).message).toContain('own level');
    expect((await stage.refused('level6', grantLevel, wish('level6', 6, { executive: 'A. Dean' }))).code).toBe(
      'FORBIDDEN',
    );
    expect((await stage.refused('level5', grantLevel, wish('level5b', 4))).code).toBe('FORBIDDEN');
    const mine = await holdingOf(stage, 'level5');
    expect((await stage.refused('level5', endLevel, { holding: mine.id, reason: 'I leave' })).code).toBe('FORBIDDEN');
  }));

test('a 6 is recorded with the accountable executive, who is also asked when a 6 ends', () =>
  onStage(async (stage) => {
    const missing = await stage.refused('level6', grantLevel, wish('level5', 6));
    expect(missing.fields?.executive?.[0]).toContain('executive');
    const { value } = await stage.does('level6', grantLevel, wish('level5', 6, { executive: 'Agnes Dean' }));
    expect(value.note).toBe('Confirmed by Agnes Dean');
    const end = { holding: (await holdingOf(stage, 'level6b')).id, reason: 'Retires' };
    expect((await stage.refused('level6', endLevel, end)).fields?.executive).toBeDefined();
    await stage.does('level6', endLevel, { ...end, executive: 'Agnes Dean' });
  }));

test('the first 6 of a new function is confirmed by a 6 of another one with the executive’s word, and nobody else', () =>
  onStage(async (stage) => {
    await stage.does('level6', addFunction, { key: 'HR', name: 'People desk' });
    const first = (more = {}) => ({ person: emailOf('level4'), function: 'HR', level: 6, ...more });
    expect((await stage.refused('level6', grantLevel, first())).fields?.executive).toBeDefined();
    expect((await stage.refused('level5', grantLevel, first({ executive: 'Agnes Dean' }))).code).toBe('FORBIDDEN');
    await stage.does('level6', grantLevel, first({ executive: 'Agnes Dean' }));
    await stage.does('level4', grantLevel, { ...first(), person: emailOf('level3'), level: 4 });
  }));

test('a bot holds 1, or 2 by a 6, and never more', () =>
  onStage(async (stage) => {
    await stage.tx.person.update({ where: { id: stage.desk.person.colleague }, data: { kind: 'bot' } });
    expect((await stage.refused('level5', grantLevel, wish('colleague', 2))).message).toContain('bot');
    await stage.does('level6', grantLevel, wish('colleague', 2));
    expect((await stage.refused('level6', grantLevel, wish('colleague', 3))).code).toBe('FORBIDDEN');
  }));

test('a level never begins in the past nor ends before it begins', () =>
  onStage(async (stage) => {
    const past = wish('level1', 2, { from: later(-5).toISOString() });
    expect((await stage.refused('level5', grantLevel, past)).fields?.from).toBeDefined();
    const undone = wish('level1', 2, { to: later(-5).toISOString() });
    expect((await stage.refused('level5', grantLevel, undone)).fields?.to).toBeDefined();
  }));

test('75: past its end a level gives nothing, at that very moment', () =>
  onStage(async (stage) => {
    const ticket = await logged(stage);
    await stage.does('level5', grantLevel, wish('level1', 3, { to: later(60).toISOString() }));
    await stage.does(
      'level1',
      overridePriority,
      { reference: ticket.reference, priority: 1, reason: 'Exam hall' },
      later(59),
    );
    const over = await stage.refused(
      'level1',
      overridePriority,
      { reference: ticket.reference, priority: 2, reason: 'Calm' },
      later(60),
    );
    expect(['FORBIDDEN', 'NOT_FOUND']).toContain(over.code);
  }));

test('80: demotion bites at once and leaves past acts at the level they were done at', () =>
  onStage(async (stage) => {
    const ticket = await logged(stage);
    await stage.does('level5', grantLevel, wish('level3', 1), later(5));
    const refusal = await stage.refused(
      'level3',
      cancelTicket,
      { reference: ticket.reference, reason: 'Twice' },
      later(6),
    );
    expect(refusal.refusal).toMatchObject({ propose: true });
    const event = await stage.tx.event.findFirstOrThrow({ where: { ticketId: ticket.id, type: 'ticket.logged' } });
    expect(event.actorLevel).toBe(3);
  }));

test('80: levels in two functions give each only there', () =>
  onStage(async (stage) => {
    await stage.does('fm5', grantLevel, { ...wish('level3', 1), function: 'FM' });
    const actor = await stage.actor('level3', later(1));
    expect(levelIn(actor, stage.desk.function.IT, later(1))).toBe(3);
    expect(levelIn(actor, stage.desk.function.FM, later(1))).toBe(1);
  }));

test('ending needs a reason, is told, and an ended one does not end twice', () =>
  onStage(async (stage) => {
    const holding = (await holdingOf(stage, 'level2')).id;
    expect((await stage.refused('level5', endLevel, { holding })).fields?.reason).toBeDefined();
    const { events } = await stage.does('level5', endLevel, { holding, reason: 'Moved to another house' });
    expect(events).toMatchObject([{ type: 'level.ended', reason: 'Moved to another house', data: { level: 2 } }]);
    expect((await stage.refused('level5', endLevel, { holding, reason: 'Again' }, later(1))).code).toBe('CONFLICT');
    expect((await stage.refused('level4', endLevel, { holding, reason: 'No' })).refusal?.propose).toBe(true);
  }));

test('level 4 proposes a level; whoever accepts it confirms it', () =>
  onStage(async (stage) => {
    expect((await stage.refused('level4', grantLevel, wish('level2', 3))).refusal).toMatchObject({ propose: true });
    const asked = { capability: 'level.grant', input: wish('level2', 3), reason: 'Ready since the autumn' };
    const { value } = await stage.does('level4', submitProposal, asked);
    expect(value).toMatchObject({ act: 'level.grant', functionId: stage.desk.function.IT, authorLevel: 4 });
    expect((await stage.refused('fm5', acceptProposal, { id: value.id }, later(1))).code).toBe('NOT_FOUND');
    await stage.does('level5', acceptProposal, { id: value.id }, later(DAY));
    expect(levelIn(await stage.actor('level2', later(DAY + 1)), stage.desk.function.IT, later(DAY + 1))).toBe(3);
  }));

test('founding: alone at the top, the first 6 confirms any level, marked self-approved', () =>
  onStage(async (stage) => {
    const others = (['level5', 'level5b', 'level6b', 'fm5'] as const).map((who) => stage.desk.person[who]);
    await stage.tx.levelHolding.updateMany({ where: { personId: { in: others } }, data: { to: NOW } });
    const first = await stage.does('level6', grantLevel, wish('level4', 5), later(1));
    expect(first.value).toMatchObject({ level: 5, selfApproved: true });
    const second = await stage.does('level6', grantLevel, wish('level3', 4), later(2));
    expect(second.value.selfApproved).toBe(false);
  }));

test('10: a level is looked at again every year, with how one knows it, by whoever may confirm it', () =>
  onStage(async (stage) => {
    const holding = (await holdingOf(stage, 'level2')).id;
    const year = 366 * 24 * 60;
    const due = async (minutes: number) =>
      (await listHolders(stage.tx, later(minutes))).reviewDue.map((one) => one.holdingId);
    const told = async (minutes: number) =>
      (await stage.does('system', callOutReviews, {}, later(minutes))).events.map(({ data }) => data);
    await stage.does('level5', reviewLevel, { holding, note: 'Solves what is common alone' });
    expect(await due(1)).not.toContain(holding);
    expect(await due(year)).toContain(holding);
    expect(await told(year)).toContainEqual(expect.objectContaining({ holdingId: holding }));
    expect(await told(year + 1)).toEqual([]);

    expect((await stage.refused('level5', reviewLevel, { holding })).fields?.note).toBeDefined();
    expect((await stage.refused('level2', reviewLevel, { holding, note: 'I know' })).code).toBe('FORBIDDEN');
    expect((await stage.refused('level4', reviewLevel, { holding, note: 'Seen' })).refusal?.propose).toBe(true);
    const mine = (await holdingOf(stage, 'level5')).id;
    expect((await stage.refused('level5', reviewLevel, { holding: mine, note: 'Mine' })).code).toBe('FORBIDDEN');

    await stage.does('level5', reviewLevel, { holding, note: 'Still does' }, later(year + 2));
    expect(await due(year + 3)).not.toContain(holding);
    await stage.does('level5', endLevel, { holding, reason: 'Moved' }, later(year + 4));
    const late = await stage.refused('level5', reviewLevel, { holding, note: 'Late' }, later(year + 5));
    expect(late.code).toBe('CONFLICT');
  }));
