import { beforeAll, describe, expect, it } from 'vitest';
import { decideApproval } from '@/lib/approvals/decide';
import { endDelegate, nameDelegate } from '@/lib/approvals/delegate';
import { tendApprovals } from '@/lib/approvals/tend';
import { prisma } from '@/lib/db/client';
import { checkContent } from '@/lib/rules/checks';
import { logTicket } from '@/lib/tickets/log';
import { emailOf, type Who } from '@/tests/support/found-world';
import { inForce, laptopService, WISH } from '@/tests/support/laptop';
import { later, NOW, world } from '@/tests/support/world';

const asked = async (who: Who = 'customer', more = {}) =>
  (await (await world()).does(who, logTicket, { ...WISH, ...more })).value;
const decide = async (who: Who, reference: string, decision = 'approve', now = later(5)) =>
  (await world()).does(who, decideApproval, { reference, decision, reason: 'So agreed' }, now);
const tend = async (now: Date) => (await world()).does('system', tendApprovals, { limit: 100 }, now);
const asks = (ticketId: string) => prisma.approvalAsk.findMany({ where: { ticketId }, orderBy: { askedAt: 'asc' } });
const setActive = (who: Who, active: boolean) =>
  prisma.person.updateMany({ where: { email: emailOf(who) }, data: { active } });

beforeAll(() => laptopService());

describe('who is asked when somebody cannot be (behaviours 84, 85)', () => {
  it('goes to the next where an approver has left, before and after being asked', async () => {
    const desk = await world();
    const before = await asked();
    await setActive('manager', false);
    try {
      await tend(later(1));
      expect((await asks(before.id)).map((one) => [one.personId, one.state])).toEqual([
        [desk.person.manager, 'passed'],
        [desk.person.level5b, 'asked'],
      ]);
      const after = await asked();
      expect((await asks(after.id)).map((one) => one.personId)).toEqual([desk.person.level5b]);
      const [told] = await prisma.event.findMany({ where: { ticketId: after.id, type: 'approval.handedOn' } });
      expect(told?.data).toMatchObject({ fromId: desk.person.manager, toId: desk.person.level5b, why: 'left' });
    } finally {
      await setActive('manager', true);
    }
  });

  it('reminds once, then hands on what nobody decided', async () => {
    const desk = await world();
    const ticket = await asked();
    await tend(later(61));
    await tend(later(65));
    expect(await prisma.event.count({ where: { ticketId: ticket.id, type: 'approval.reminded' } })).toBe(1);
    await tend(later(121));
    expect((await asks(ticket.id)).map((one) => [one.personId, one.state])).toEqual([
      [desk.person.manager, 'passed'],
      [desk.person.level5b, 'asked'],
    ]);
    await expect(decide('manager', ticket.reference, 'approve', later(122))).rejects.toMatchObject({ status: 403 });
    await decide('level5b', ticket.reference, 'approve', later(123));
  });

  it('lets a stand-in decide in their dates only, and never on what they asked for themselves', async () => {
    const desk = await world();
    const ticket = await asked();
    await expect(
      desk.does('manager', nameDelegate, { person: emailOf('sharer'), to: later(600).toISOString() }),
    ).rejects.toThrow('Nobody active is known');
    const wish = { person: emailOf('colleague'), from: later(30).toISOString(), to: later(90).toISOString() };
    const { value } = await desk.does('manager', nameDelegate, wish);
    await expect(decide('colleague', ticket.reference, 'approve', later(10))).rejects.toMatchObject({ status: 404 });
    await tend(later(31));
    await decide('colleague', ticket.reference, 'approve', later(32));
    const [event] = await prisma.event.findMany({ where: { ticketId: ticket.id, type: 'approval.decided' } });
    expect(event).toMatchObject({ actorId: desk.person.colleague, data: { forId: desk.person.manager } });
    const theirs = await asked('customer');
    await tend(later(33));
    await tend(later(91));
    expect((await asks(theirs.id))[0]?.delegateId).toBeNull();
    await expect(decide('colleague', theirs.reference, 'approve', later(92))).rejects.toMatchObject({ status: 404 });
    expect((await desk.does('manager', endDelegate, { id: value.id }, later(93))).unchanged).toBe(true);
  });

  it('waits for half of a team, and takes nobody outside the rule', async () => {
    await laptopService({
      key: 'shared',
      stages: [{ title: 'Team', team: 'it-network', quorum: 'half', rejection: 'waits' }],
      access: false,
    });
    await inForce('fulfilmentPlan', 'shared-plan', { tasks: [{ key: 'do', title: 'Do it' }] });
    const ticket = await asked('customer', { service: 'shared' });
    expect((await asks(ticket.id)).length).toBe(4);
    await decide('level3', ticket.reference, 'refuse');
    await decide('level3b', ticket.reference, 'approve');
    expect((await prisma.ticket.findUniqueOrThrow({ where: { id: ticket.id } })).state).toBe('approval');
    await decide('level4', ticket.reference, 'approve');
    expect((await prisma.ticket.findUniqueOrThrow({ where: { id: ticket.id } })).state).toBe('open');
  });

  it('is refused as a rule when its only approver has left', async () => {
    const about = { tx: prisma, now: NOW, key: 'x', functionId: null };
    const stages = (people: string[]) => ({ stages: [{ title: 'One', people }] });
    await setActive('fm5', false);
    try {
      await expect(checkContent('approvalRule', stages([emailOf('fm5')]), about)).rejects.toThrow(
        'Samuel Adeleke has left; name somebody else',
      );
    } finally {
      await setActive('fm5', true);
    }
    await expect(checkContent('approvalRule', stages(['nobody@demo.test']), about)).rejects.toThrow(
      'Nobody is known as',
    );
    await expect(checkContent('approvalRule', stages([]), about)).rejects.toThrow('Say who is asked');
    const circle = {
      tasks: [
        { key: 'a', title: 'A', after: ['b'] },
        { key: 'b', title: 'B', after: ['a'] },
      ],
    };
    await expect(checkContent('fulfilmentPlan', circle, about)).rejects.toThrow(
      'These tasks wait for each other: “a” → “b” → “a”',
    );
  });
});
