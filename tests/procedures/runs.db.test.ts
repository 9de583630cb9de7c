import { expect, test } from 'vitest';
import { TICKET_VERBS } from '@/lib/acts';
import { procedureOf } from '@/lib/procedures/standing';
import { stepDone } from '@/lib/procedures/step-done';
import { stepSkipped } from '@/lib/procedures/step-skipped';
import { stepUndone } from '@/lib/procedures/step-undone';
import { acceptProposal } from '@/lib/proposals/accept';
import { submitProposal } from '@/lib/proposals/submit';
import { agreeVersion } from '@/lib/rules/agree';
import { draftVersion } from '@/lib/rules/draft';
import { proposeVersion } from '@/lib/rules/propose';
import { retireRule } from '@/lib/rules/retire';
import { logTicket } from '@/lib/tickets/log';
import { onStage, type Stage } from '@/tests/rules/acting';
import { emailOf } from '@/tests/support/found-world';
import { later } from '@/tests/support/world';

const STEPS = [
  { key: 'identity', words: 'Check who it is', mandatory: true },
  { key: 'lock', words: 'Look for foreign sign-ins', mandatory: true, skippable: true },
  { key: 'tried', words: 'Stay until it works', mandatory: false },
];
const content = {
  purpose: 'The right person',
  services: ['password'],
  steps: STEPS,
  passOn: ['Third time this month'],
};

async function inForce(stage: Stage, steps: object[] = STEPS, at = later(-60)) {
  const wish = { kind: 'procedure', key: 'reset', title: 'Reset', function: 'IT', content: { ...content, steps } };
  const { value } = await stage.does('level3', draftVersion, wish, at);
  await stage.does('level3', proposeVersion, { id: value.version.id, reason: 'Asked for daily' }, at);
  await stage.does('level5', agreeVersion, { id: value.version.id }, at);
  return value;
}
async function logged(stage: Stage, service = 'password', at = later(0)) {
  const wish = {
    ...{ kind: 'request', subject: 'New password', description: 'Forgot it over the holidays.', service },
    requester: { email: emailOf('customer') },
  };
  return (await stage.does('level3', logTicket, wish, at)).value;
}
const RESOLUTION = { resolution: 'Reset and tried.', code: 'solved' };

test('level 1 resolves by a complete procedure only, and the refusal names the open steps', () =>
  onStage(async (stage) => {
    await inForce(stage);
    const { reference, id } = await logged(stage);
    const wish = { reference, ...RESOLUTION };
    const refusal = await stage.refused('level1', TICKET_VERBS.resolve, wish, later(1));
    expect(refusal).toMatchObject({ code: 'FORBIDDEN', refusal: { failed: 'procedureComplete', ask: true } });
    expect(refusal.message).toContain('Check who it is; Look for foreign sign-ins');
    await stage.does('level1', stepDone, { reference, steps: ['identity', 'lock'] }, later(2));
    const { held } = await stage.does('level1', TICKET_VERBS.resolve, wish, later(3));
    expect(held).not.toBeNull();
    const steps = await stage.tx.procedureStep.findMany({ where: { run: { ticketId: id } }, orderBy: { step: 'asc' } });
    expect(steps.map(({ step, level, personId }) => [step, level, personId])).toEqual([
      ['identity', 1, stage.desk.person.level1],
      ['lock', 1, stage.desk.person.level1],
    ]);
  }));

test('an open mandatory step holds every level back until it is done or skipped with a reason', () =>
  onStage(async (stage) => {
    await inForce(stage);
    const { reference } = await logged(stage);
    const wish = { reference, ...RESOLUTION };
    await stage.does('level3', stepDone, { reference, steps: ['identity'] }, later(1));
    const open = await stage.refused('level4', TICKET_VERBS.resolve, wish, later(2));
    expect(open).toMatchObject({ code: 'CONFLICT', detail: { procedure: 'reset', steps: ['lock'] } });
    const empty = await stage.refused('level3', stepSkipped, { reference, step: 'lock', reason: '  ' }, later(2));
    expect(empty.fields).toHaveProperty('reason');
    await stage.does('level2', stepSkipped, { reference, step: 'lock', reason: 'The log is away today' }, later(3));
    const { value } = await stage.does('level3', TICKET_VERBS.resolve, wish, later(4));
    expect(value).toMatchObject({ state: 'resolved' });
    const run = await stage.tx.procedureRun.findFirstOrThrow({ include: { steps: true } });
    expect(run.completedAt).toEqual(later(3));
    expect(run.steps.find((step) => step.skipped)).toMatchObject({ step: 'lock', reason: 'The log is away today' });
  }));

test('a step that may not be skipped is an exception: level 4 makes it, level 3 proposes it', () =>
  onStage(async (stage) => {
    await inForce(stage);
    const { reference } = await logged(stage);
    const input = { reference, step: 'identity', reason: 'Their twin sits beside me' };
    const refusal = await stage.refused('level3', stepSkipped, input, later(1));
    expect(refusal).toMatchObject({ code: 'FORBIDDEN', refusal: { capability: 'exception.grant', propose: true } });
    const { value } = await stage.does(
      'level3',
      submitProposal,
      { capability: 'procedure.stepSkipped', target: reference, input, reason: 'Known in person' },
      later(1),
    );
    expect(value).toMatchObject({ capability: 'exception.grant', state: 'submitted' });
    await stage.does('level4', acceptProposal, { id: value.id }, later(2));
    const step = await stage.tx.procedureStep.findFirstOrThrow({ where: { step: 'identity' } });
    expect(step).toMatchObject({ skipped: true, personId: stage.desk.person.level4, level: 4 });
  }));

test('a tick is taken back by whoever made it, for a quarter of an hour, and the trail keeps both', () =>
  onStage(async (stage) => {
    await inForce(stage);
    const { reference, id } = await logged(stage);
    await stage.does('level2', stepDone, { reference, steps: ['identity', 'lock'] }, later(1));
    const wish = { reference, step: 'lock' };
    expect((await stage.refused('level1', stepUndone, wish, later(2))).code).toBe('FORBIDDEN');
    await stage.does('level2', stepUndone, wish, later(2));
    expect((await stage.refused('level2', stepUndone, { reference, step: 'identity' }, later(30))).code).toBe(
      'FORBIDDEN',
    );
    expect(await stage.tx.procedureRun.findFirst()).toMatchObject({ completedAt: null });
    const events = await stage.tx.event.findMany({
      where: { ticketId: id, type: { startsWith: 'procedure.' } },
      orderBy: { id: 'asc' },
    });
    expect(events.map((event) => event.type)).toEqual(['procedure.stepDone', 'procedure.stepUndone']);
  }));

test('an older ticket keeps the version in force when it was logged, begun or not, also after retirement', () =>
  onStage(async (stage) => {
    const { rule } = await inForce(stage);
    const begun = await logged(stage);
    const waiting = await logged(stage);
    await stage.does('level2', stepDone, { reference: begun.reference, steps: ['identity'] }, later(1));
    const more = [...STEPS, { key: 'note', words: 'Write down the device' }];
    const next = { kind: 'procedure', key: 'reset', basedOn: 1, content: { ...content, steps: more } };
    const { value } = await stage.does('level4', draftVersion, next, later(5));
    await stage.does('level4', proposeVersion, { id: value.version.id, reason: 'Devices differ' }, later(5));
    await stage.does('level5', agreeVersion, { id: value.version.id, against: 1 }, later(10));
    const young = await logged(stage, 'password', later(20));
    const numbers = async () => {
      const found: (number | undefined)[] = [];
      for (const ticket of [begun, waiting, young]) found.push((await procedureOf(stage.tx, ticket))?.number);
      return found;
    };
    expect(await numbers()).toEqual([1, 1, 2]);
    await stage.does('level5', retireRule, { kind: 'procedure', key: rule.key, reason: 'Self-service' }, later(30));
    expect(await numbers()).toEqual([1, 1, 2]);
    expect(await procedureOf(stage.tx, await logged(stage, 'password', later(40)))).toBeNull();
  }));

test('what is not there is refused by name, and what needs no work needs no steps', () =>
  onStage(async (stage) => {
    await inForce(stage);
    const { reference } = await logged(stage);
    const refusal = await stage.refused('level2', stepDone, { reference, steps: ['dance'] }, later(1));
    expect(refusal.fields?.steps?.[0]).toMatch(/has no step “dance”; its steps are: identity, lock, tried/);
    const other = await logged(stage, 'mailbox');
    expect((await stage.refused('level2', stepDone, { reference: other.reference, steps: ['x'] })).code).toBe(
      'CONFLICT',
    );
    const done = await stage.does('level2', stepDone, { reference, steps: ['identity'] }, later(2));
    expect(done.events).toHaveLength(1);
    expect((await stage.does('level2', stepDone, { reference, steps: ['identity'] }, later(3))).unchanged).toBe(true);
    const withdrawn = { reference, resolution: 'Found it again', code: 'withdrawn' };
    await stage.does('level3', TICKET_VERBS.resolve, withdrawn, later(4));
    expect((await stage.refused('level2', stepDone, { reference, steps: ['lock'] }, later(5))).code).toBe('CONFLICT');
  }));
