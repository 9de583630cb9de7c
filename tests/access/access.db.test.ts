import { beforeAll, describe, expect, it } from 'vitest';
import { exportAccess } from '@/lib/access/export';
import { grantAccess } from '@/lib/access/grant';
import { listLiveAccess, listToTakeAway } from '@/lib/access/queries';
import { renewAccess } from '@/lib/access/renew';
import { revokeAccess } from '@/lib/access/revoke';
import { tendAccess } from '@/lib/access/tend';
import { decideApproval } from '@/lib/approvals/decide';
import { prisma } from '@/lib/db/client';
import { doTask } from '@/lib/fulfilment/do-task';
import { logTicket } from '@/lib/tickets/log';
import type { Who } from '@/tests/support/found-world';
import { inForce, laptopService, WISH } from '@/tests/support/laptop';
import { later, NOW, world } from '@/tests/support/world';

const DAY = 24 * 60;
const wish = { ...WISH, service: 'drive', answers: { model: 'Light', drive: true, until: '2026-03-20' } };

/** Access asked for, agreed to by its owner, and opened. */
async function granted(who: Who, answers = {}) {
  const desk = await world();
  const { value: ticket } = await desk.does(who, logTicket, { ...wish, answers: { ...wish.answers, ...answers } });
  await desk.does('level6b', decideApproval, { reference: ticket.reference, decision: 'approve' }, later(1));
  await desk.does('level2', grantAccess, { reference: ticket.reference }, later(2));
  return prisma.accessGrant.findFirstOrThrow({ where: { ticketId: ticket.id } });
}
const live = async (now = NOW) => (await listLiveAccess(prisma, await (await world()).actor('level5', now), now)).items;
const eventsOf = (type: string) => prisma.event.count({ where: { type } });

beforeAll(async () => {
  await laptopService({ key: 'drive', stages: [{ title: 'Owner', accessOwner: true }] });
  const { content } = await prisma.ruleVersion.findFirstOrThrow({
    where: { rule: { key: 'drive' }, state: 'inForce' },
  });
  await inForce('service', 'drive', { ...(content as object), plan: null });
});

describe('access with an end (behaviour 87)', () => {
  it('is given only once its owner has agreed, and lists as grants less what has ended', async () => {
    const desk = await world();
    const { value: ticket } = await desk.does('sharer', logTicket, wish);
    await expect(desk.does('level3', grantAccess, { reference: ticket.reference })).rejects.toThrow(
      'The owner of “drive-drive”, Catherine Boyle, has to agree first',
    );
    const first = await granted('customer');
    const second = await granted('colleague');
    expect((await desk.does('level2', grantAccess, { reference: (await live())[0]?.reference })).unchanged).toBe(true);
    await desk.does('level2', revokeAccess, { id: second.id, reason: 'Has left the project' }, later(5));
    expect(await live()).toHaveLength((await eventsOf('access.granted')) - (await eventsOf('access.ended')));
    expect((await live()).map((one) => one.id)).toEqual([first.id]);
    await expect(desk.does('level2', revokeAccess, { id: second.id, reason: 'Again' })).rejects.toThrow('over already');
    expect((await desk.does('level5', exportAccess, {})).value.map((one) => one.holder)).toEqual(['Nora Silva']);
    await expect(desk.does('level3', exportAccess, {})).rejects.toMatchObject({ status: 403 });
  });

  it('is prolonged by its owner alone, not by the desk and not by whoever holds it', async () => {
    const desk = await world();
    const grant = await granted('sharer2');
    const longer = { id: grant.id, until: '2026-04-30', reason: 'The thesis is late' };
    for (const who of ['level5', 'sharer2'] as const)
      await expect(desk.does(who, renewAccess, longer)).rejects.toThrow(
        /Only the owner of “drive-drive”, Catherine Boyle/,
      );
    await expect(desk.does('manager', renewAccess, longer)).rejects.toMatchObject({ status: 404 });
    await expect(desk.does('level6b', renewAccess, { ...longer, until: '2026-12-31' })).rejects.toThrow(
      'At most 90 days',
    );
    await desk.does('system', tendAccess, { limit: 50 }, later(17 * DAY));
    const task = { ticketId: grant.ticketId, does: 'revokeAccess' };
    expect(await prisma.fulfilmentTask.count({ where: task })).toBe(1);
    await desk.does('level6b', renewAccess, longer, later(17 * DAY + 5));
    expect(await prisma.fulfilmentTask.count({ where: task })).toBe(0);
    await desk.does('system', tendAccess, { limit: 50 }, later(20 * DAY));
    expect(await prisma.accessGrant.findUniqueOrThrow({ where: { id: grant.id } })).toMatchObject({ endedAt: null });
  });

  it('ends at its date by itself and stays to be taken away until somebody has', async () => {
    const desk = await world();
    const grant = await granted('fm3', { until: '2026-03-05' });
    const end = new Date('2026-03-06T00:00:00Z');
    await desk.does('system', tendAccess, { limit: 50 }, new Date(end.getTime() - 1));
    expect((await prisma.accessGrant.findUniqueOrThrow({ where: { id: grant.id } })).endedAt).toBeNull();
    await desk.does('system', tendAccess, { limit: 50 }, end);
    await desk.does('system', tendAccess, { limit: 50 }, end);
    expect(await prisma.event.count({ where: { ticketId: grant.ticketId, type: 'access.ended' } })).toBe(1);
    const waiting = async () =>
      (await listToTakeAway(prisma, await desk.actor('level2', end), end)).map((one) => one.id);
    expect(await waiting()).toContain(grant.id);
    const task = await prisma.fulfilmentTask.findFirstOrThrow({ where: { grantId: grant.id } });
    await desk.does('level2', doTask, { id: task.id }, end);
    expect(await waiting()).not.toContain(grant.id);
  });
});
