import { expect, test } from 'vitest';
import { acceptProposal } from '@/lib/proposals/accept';
import { countToDecide, findProposal, listMyProposals, listToDecide } from '@/lib/proposals/queries';
import { rejectProposal } from '@/lib/proposals/reject';
import { returnProposal } from '@/lib/proposals/return';
import { submitProposal } from '@/lib/proposals/submit';
import { withdrawProposal } from '@/lib/proposals/withdraw';
import { logTicket } from '@/lib/tickets/log';
import { takeTicket } from '@/lib/tickets/take';
import { onStage, type Stage } from '@/tests/rules/acting';
import type { Who } from '@/tests/support/found-world';
import { later, NOW } from '@/tests/support/world';

const log = async (stage: Stage, more = {}) => {
  const asked = {
    kind: 'incident',
    subject: 'No network',
    description: 'Nothing loads',
    requester: { email: 'customer@demo.test' },
  };
  return (await stage.does('level3', logTicket, { ...asked, ...more })).value;
};
const override = (reference: string, more = {}) => ({
  capability: 'ticket.overridePriority',
  target: reference,
  input: { priority: 1, reason: 'The head of school waits', ...more },
  reason: 'She teaches in ten minutes',
});
const propose = async (stage: Stage, who: Who, wish: unknown) => (await stage.does(who, submitProposal, wish)).value;
const priorityOf = async (stage: Stage, id: string) =>
  (await stage.tx.ticket.findUniqueOrThrow({ where: { id } })).priority;

test('an overridden priority is proposed at 1, accepted at 3, and done as the decider', () =>
  onStage(async (stage) => {
    const ticket = await log(stage);
    const proposal = await propose(stage, 'level1', override(ticket.reference));
    expect(proposal).toMatchObject({ act: 'ticket.override', ticketId: ticket.id, authorLevel: 1, state: 'submitted' });
    expect(await priorityOf(stage, ticket.id)).toBe(4);
    await stage.does('level3', acceptProposal, { id: proposal.id, decision: 'Yes' }, later(5));
    expect(await priorityOf(stage, ticket.id)).toBe(1);
    const events = await stage.tx.event.findMany({ where: { ticketId: ticket.id, at: later(5) } });
    expect(events.find((event) => event.type === 'ticket.priorityOverridden')).toMatchObject({
      actorId: stage.desk.person.level3,
      actorLevel: 3,
      viaId: proposal.id,
    });
    expect(events.some((event) => event.type === 'proposal.accepted')).toBe(true);
    expect((await stage.refused('level4', rejectProposal, { id: proposal.id, decision: 'No' })).code).toBe('CONFLICT');
  }));

test('assigning is proposed at 2 and accepted at 4 inside the team', () =>
  onStage(async (stage) => {
    const ticket = await log(stage);
    const wish = {
      capability: 'ticket.assign',
      target: ticket.reference,
      input: { person: 'level3@demo.test' },
      reason: 'He knows it',
    };
    const proposal = await propose(stage, 'level2', wish);
    expect((await stage.refused('level3', acceptProposal, { id: proposal.id })).code).toBe('FORBIDDEN');
    await stage.does('level4', acceptProposal, { id: proposal.id });
    const after = await stage.tx.ticket.findUniqueOrThrow({ where: { id: ticket.id } });
    expect(after.assigneeId).toBe(stage.desk.person.level3);
  }));

test('who may do it is told to do it, who may not even propose is refused, and wrong input is said at once', () =>
  onStage(async (stage) => {
    const { reference } = await log(stage);
    expect(await stage.refused('level3', submitProposal, override(reference))).toMatchObject({
      code: 'CONFLICT',
      detail: { act: 'ticket.override' },
    });
    expect((await stage.refused('customer', submitProposal, override(reference))).code).toBe('FORBIDDEN');
    expect((await stage.refused('colleague', submitProposal, override(reference))).code).toMatch(/NOT_FOUND|FORBIDDEN/);
    expect((await stage.refused('fm3', submitProposal, override(reference))).code).toBe('NOT_FOUND');
    expect((await stage.refused('level1', submitProposal, override(reference, { priority: 9 }))).fields).toHaveProperty(
      'input.priority',
    );
    expect(
      (await stage.refused('level1', submitProposal, { ...override(reference), capability: 'ticket.fly' })).fields,
    ).toHaveProperty('capability');
    const nobody = {
      capability: 'ticket.assign',
      target: reference,
      input: { person: 'ghost@demo.test' },
      reason: 'Who?',
    };
    expect((await stage.refused('level2', submitProposal, nobody)).fields).toHaveProperty('person');
    expect(await stage.tx.event.count({ where: { type: 'proposal.submitted', at: NOW } })).toBe(0);
  }));

test('the author never decides, also not as a deputy', () =>
  onStage(async (stage) => {
    const ticket = await log(stage);
    const { id } = await propose(stage, 'level2', override(ticket.reference));
    await stage.tx.levelHolding.create({
      data: {
        id: crypto.randomUUID(),
        personId: stage.desk.person.level2,
        functionId: stage.desk.function.IT,
        level: 4,
        from: NOW,
        to: later(600),
        deputyForId: stage.desk.person.level5,
        createdAt: NOW,
      },
    });
    for (const [act, more] of [
      [acceptProposal, {}],
      [rejectProposal, { decision: 'No' }],
      [returnProposal, { decision: 'No' }],
    ] as const)
      expect((await stage.refused('level2', act, { id, ...more })).refusal?.failed).toBe('notOwnWork');
    expect((await listToDecide(stage.tx, await stage.actor('level2'), NOW)).items).toEqual([]);
  }));

test('a ticket that changed since shows its own conflict, and the proposal goes on waiting', () =>
  onStage(async (stage) => {
    const ticket = await log(stage);
    const { id } = await propose(stage, 'level1', override(ticket.reference, { version: ticket.version }));
    await stage.does('level3', takeTicket, { reference: ticket.reference });
    expect(await stage.refused('level3', acceptProposal, { id })).toMatchObject({
      code: 'CONFLICT',
      detail: { yours: 1, current: 2 },
    });
    expect((await stage.tx.proposal.findUniqueOrThrow({ where: { id } })).state).toBe('submitted');
    await stage.does('level3', acceptProposal, { id, version: 2 });
  }));

test('returned and rejected carry their reason, withdrawing is the author alone, and twice is once', () =>
  onStage(async (stage) => {
    const { reference } = await log(stage);
    const { id } = await propose(stage, 'level1', override(reference));
    expect((await stage.does('level1', submitProposal, override(reference))).unchanged).toBe(true);
    expect((await stage.refused('level2', returnProposal, { id, decision: 'Why' })).code).toBe('FORBIDDEN');
    expect((await stage.refused('level3', withdrawProposal, { id })).code).toBe('FORBIDDEN');
    expect((await stage.does('level3', returnProposal, { id, decision: 'Which class?' })).value).toMatchObject({
      state: 'returned',
      decision: 'Which class?',
    });
    const again = await propose(stage, 'level1', override(reference));
    await stage.does('level1', withdrawProposal, { id: again.id });
    const third = await propose(stage, 'level1', override(reference));
    expect((await stage.does('level4', rejectProposal, { id: third.id, decision: 'It can wait' })).value.state).toBe(
      'rejected',
    );
  }));

test('lists show a proposal to those who could do it and to its author, never to the customer', () =>
  onStage(async (stage) => {
    const ticket = await log(stage);
    const { id } = await propose(stage, 'level1', override(ticket.reference));
    const seen = async (who: Who) =>
      (await listToDecide(stage.tx, await stage.actor(who), NOW)).items.some((one) => one.id === id);
    expect(await Promise.all((['level2', 'fm5', 'customer', 'admin'] as const).map(seen))).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(await seen('level3')).toBe(true);
    expect(await countToDecide(stage.tx, await stage.actor('level3'), NOW)).toBe(1);
    expect((await listMyProposals(stage.tx, await stage.actor('level1'), NOW)).items[0]).toMatchObject({
      id,
      overdue: false,
    });
    expect((await listMyProposals(stage.tx, await stage.actor('level1'), later(3 * 24 * 60))).items[0]?.overdue).toBe(
      true,
    );
    expect(await findProposal(stage.tx, await stage.actor('customer'), NOW, id)).toBeNull();
    expect(await findProposal(stage.tx, await stage.actor('level2'), NOW, id)).toMatchObject({
      mayDecide: false,
      mine: false,
    });
  }));

test('a decision on a rule is proposed too, by the right it takes', () =>
  onStage(async (stage) => {
    const wish = {
      capability: 'rule.wording',
      target: 'received',
      input: { kind: 'wording', reason: 'Nobody uses it' },
      reason: 'Tidy up',
    };
    const proposal = await propose(stage, 'level2', wish);
    expect(proposal).toMatchObject({ act: 'rule.retire', target: 'received', capability: 'rule.wording' });
    await stage.does('level4', acceptProposal, { id: proposal.id });
    expect(await stage.tx.rule.findFirstOrThrow({ where: { key: 'received' } })).toMatchObject({ inForceId: null });
  }));
