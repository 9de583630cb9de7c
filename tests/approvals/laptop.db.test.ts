import { beforeAll, describe, expect, it } from 'vitest';
import { tendAccess } from '@/lib/access/tend';
import { decideApproval, decideByLink } from '@/lib/approvals/decide';
import { prisma } from '@/lib/db/client';
import { doTask } from '@/lib/fulfilment/do-task';
import { skipTask } from '@/lib/fulfilment/skip-task';
import { notifyOf } from '@/lib/notices/notify';
import { logTicket } from '@/lib/tickets/log';
import type { Who } from '@/tests/support/found-world';
import { laptopService, WISH } from '@/tests/support/laptop';
import { act } from '@/tests/support/tickets';
import { later, NOW, world } from '@/tests/support/world';

const DAY = 24 * 60;
const read = (reference: string) =>
  prisma.ticket.findUniqueOrThrow({ where: { reference }, include: { clocks: true } });
const ask = async (who: Who = 'customer', more = {}) =>
  (await (await world()).does(who, logTicket, { ...WISH, ...more })).value;
const decide = async (who: Who, reference: string, decision: 'approve' | 'refuse', now = later(5)) =>
  (await world()).does(who, decideApproval, { reference, decision, reason: 'As agreed in the budget' }, now);
const typesOf = async (ticketId: string) =>
  (await prisma.event.findMany({ where: { ticketId }, orderBy: [{ at: 'asc' }, { id: 'asc' }] })).map(
    (one) => one.type,
  );

beforeAll(() => laptopService());

/** The link that stands in the mail to somebody. */
async function linkTo(who: Who, ticketId: string): Promise<string> {
  const events = await prisma.event.findMany({ where: { ticketId, type: 'approval.asked' } });
  await prisma.$transaction((tx) =>
    notifyOf(
      tx,
      events.map((one) => one.id),
      later(1),
    ),
  );
  const mail = await prisma.mail.findFirstOrThrow({
    where: { ticketId, to: `${who}@demo.test`, text: { contains: 'token=' } },
    orderBy: { id: 'desc' },
  });
  return /token=([\w-]+)/.exec(mail.text)?.[1] ?? '';
}

describe('a laptop from the form to the end of its access', () => {
  it('waits for agreement in stages, its tasks run in order, and the access ends by itself (behaviours 84, 85, 87)', async () => {
    const desk = await world();
    const ticket = await ask();
    expect(ticket.state).toBe('approval');
    expect((await prisma.approvalAsk.findMany({ where: { ticketId: ticket.id } })).map((one) => one.personId)).toEqual([
      desk.person.manager,
    ]);

    const token = await linkTo('manager', ticket.id);
    await desk.does('manager', decideByLink, { token, decision: 'approve' }, later(10));
    await expect(
      desk.does('manager', decideByLink, { token, decision: 'refuse', reason: 'No' }, later(11)),
    ).rejects.toThrow('used already');
    expect((await read(ticket.reference)).state).toBe('approval');
    await decide('level6b', ticket.reference, 'approve', later(20));
    expect((await read(ticket.reference)).state).toBe('open');

    const tasks = async () =>
      Object.fromEntries(
        (await prisma.fulfilmentTask.findMany({ where: { ticketId: ticket.id } })).map((one) => [one.key, one]),
      );
    const idOf = async (key: string) => ({ id: (await tasks())[key]?.id ?? '' });
    expect((await tasks()).order).toMatchObject({ state: 'ready' });
    expect((await tasks()).order?.dueAt).toEqual(later(80));
    await expect(desk.does('level2', doTask, await idOf('hand-over'), later(30))).rejects.toThrow(
      /“Set it up”, “Let them in” come first/,
    );
    await expect(
      act('level3', 'resolve', ticket.reference, { resolution: 'Here', code: 'fulfilled' }, later(30)),
    ).rejects.toThrow(/4 tasks are still open/);
    await desk.does('level2', doTask, await idOf('order'), later(40));
    await expect(
      desk.does('level2', skipTask, { ...(await idOf('install')), reason: 'Is set up' }, later(41)),
    ).rejects.toThrow(/Levels 3 to 6 do/);
    await desk.does('level3', skipTask, { ...(await idOf('install')), reason: 'Comes set up' }, later(42));
    await desk.does('level2', doTask, await idOf('drive'), later(50));
    await desk.does('level2', doTask, await idOf('hand-over'), later(60));
    await act('level3', 'resolve', ticket.reference, { resolution: 'Handed over', code: 'fulfilled' }, later(61));

    const grant = await prisma.accessGrant.findFirstOrThrow({ where: { ticketId: ticket.id } });
    expect(grant).toMatchObject({
      personId: desk.person.customer,
      until: new Date('2026-03-21T00:00:00Z'),
      endedAt: null,
    });
    await desk.does('system', tendAccess, { limit: 50 }, later(16 * DAY));
    expect(
      (await tasks())[
        `take-away-${(await prisma.accessGrant.findUniqueOrThrow({ where: { id: grant.id } })).revokeTaskId}`
      ],
    ).toMatchObject({
      state: 'ready',
      dueAt: grant.until,
    });
    await desk.does('system', tendAccess, { limit: 50 }, new Date('2026-03-21T00:00:00Z'));
    expect(await prisma.accessGrant.findUniqueOrThrow({ where: { id: grant.id } })).toMatchObject({
      endedBy: 'expired',
    });
    expect(await typesOf(ticket.id)).toEqual(
      expect.arrayContaining([
        'request.answered',
        'approval.asked',
        'ticket.approved',
        'fulfilment.finished',
        'access.granted',
        'access.ended',
      ]),
    );
  });

  it('pauses what is agreed to pause while it waits, and no verb of the desk leads round it', async () => {
    const ticket = await ask();
    for (const verb of ['resume', 'resolve', 'wait'] as const)
      await expect(
        act('level3', verb, ticket.reference, { resolution: 'x', code: 'solved', reason: 'customer-answer' }),
      ).rejects.toMatchObject({ status: expect.toSatisfy((status: number) => status === 409 || status === 422) });
    await act('customer', 'cancel', ticket.reference, { reason: 'Found one' }, later(5));
    await expect(
      act('level3', 'reopen', ticket.reference, { reason: 'They want it', cause: 'mistake' }, later(6)),
    ).rejects.toThrow('Not everybody has agreed');
    await expect(decide('manager', ticket.reference, 'approve', later(7))).rejects.toThrow('withdrawn');
  });

  it('ends by a refusal with its reason, and lets its author think again until work begins (behaviour 84)', async () => {
    const ticket = await ask();
    await expect(
      (await world()).does('manager', decideApproval, { reference: ticket.reference, decision: 'refuse' }),
    ).rejects.toThrow('Say why you refuse');
    await decide('manager', ticket.reference, 'refuse');
    expect((await read(ticket.reference)).state).toBe('cancelled');
    await decide('manager', ticket.reference, 'approve', later(10));
    expect((await read(ticket.reference)).state).toBe('approval');
    await decide('level6b', ticket.reference, 'approve', later(15));
    expect((await decide('manager', ticket.reference, 'approve', later(16))).unchanged).toBe(true);
    await decide('manager', ticket.reference, 'refuse', later(20));
    expect((await read(ticket.reference)).state).toBe('cancelled');
    await decide('manager', ticket.reference, 'approve', later(21));
    await decide('level6b', ticket.reference, 'approve', later(22));
    await act('level3', 'take', ticket.reference, {}, later(30));
    await expect(decide('manager', ticket.reference, 'refuse', later(31))).rejects.toThrow('Work on this has begun');
  });

  it('is never agreed to by whoever asks, nor by whoever was not asked', async () => {
    const mine = await ask('level6b');
    const asked = await prisma.approvalAsk.findMany({ where: { ticketId: mine.id } });
    expect(asked.map((one) => one.personId)).not.toContain((await world()).person.level6b);
    await expect(decide('level6b', mine.reference, 'approve')).rejects.toThrow(
      'Nobody agrees to what they ask for themselves',
    );
    const ticket = await ask();
    await expect(decide('level5', ticket.reference, 'approve')).rejects.toMatchObject({ status: 403 });
    await expect(decide('colleague', ticket.reference, 'approve')).rejects.toMatchObject({ status: 404 });
    await expect(decide('customer', ticket.reference, 'approve')).rejects.toMatchObject({ status: 403 });
    expect(await prisma.event.count({ where: { ticketId: ticket.id, type: 'approval.decided' } })).toBe(0);
    expect(NOW).toBeInstanceOf(Date);
  });
});
