import { beforeAll, describe, expect, it } from 'vitest';
import { prisma } from '@/lib/db/client';
import { doTask } from '@/lib/fulfilment/do-task';
import { listMyTasks, listProgress } from '@/lib/fulfilment/queries';
import { skipTask } from '@/lib/fulfilment/skip-task';
import { takeTask } from '@/lib/fulfilment/take-task';
import type { Ticket } from '@/prisma/generated/client';
import type { Who } from '../support/found-world';
import { agree, closed } from '../support/surveys';
import { act, bring, log } from '../support/tickets';
import { later, NOW, world } from '../support/world';

const DAY = 24 * 60;
const recoveries = (ticket: Ticket) => prisma.fulfilmentTask.findMany({ where: { ticketId: ticket.id } });
async function recoveryOf(ticket: Ticket) {
  const [task, ...more] = await recoveries(ticket);
  if (!task || more.length > 0) throw new Error(`${more.length + (task ? 1 : 0)} tasks stand on ${ticket.reference}`);
  return task;
}
const rate = (ticket: Ticket, score: number, at: number, more: object = {}) =>
  act('customer', 'rate', ticket.reference, { score, ...more }, later(at));
const sees = async (who: Who, id: string) =>
  (await listMyTasks(prisma, await (await world()).actor(who, later(60)), later(60))).some((task) => task.id === id);
const told = async (ticket: Ticket) =>
  (
    await prisma.event.findMany({
      where: { ticketId: ticket.id, type: { startsWith: 'fulfilment.recovery' } },
      orderBy: { id: 'asc' },
    })
  ).map(({ type }) => type.slice('fulfilment.recovery'.length));

describe.sequential('90 a low score', () => {
  beforeAll(async () => {
    await agree({ anonymous: true });
  });

  it('opens one task for the owner of the closed ticket, due within a working day', async () => {
    const ticket = await log();
    await act('level3', 'take', ticket.reference);
    await bring(ticket.reference, 'closed');
    await rate(ticket, 2, 10);
    const task = await recoveryOf(ticket);
    const { person } = await world();
    expect(task).toMatchObject({ state: 'ready', does: 'recover', ownerId: person.level3 });
    // From 10:10 on, eight open hours go on into Tuesday.
    expect(task.dueAt?.getTime()).toBeGreaterThan(NOW.getTime() + 8 * 3_600_000);
    expect(task.dueAt?.toISOString().slice(0, 10)).toBe('2026-03-03');
    expect(await sees('level3', task.id)).toBe(true);
    expect(await listProgress(prisma, ticket.id)).toEqual([]);
    await rate(ticket, 1, 20);
    expect((await recoveryOf(ticket)).id).toBe(task.id);
    expect(await told(ticket)).toEqual(['Opened']);
  });

  it('is made good with a note, and not without', async () => {
    const desk = await world();
    const ticket = await closed();
    await rate(ticket, 1, 10);
    const { id, ownerId } = await recoveryOf(ticket);
    // Nobody had taken it: it is the team's.
    expect([ownerId, await sees('level2', id)]).toEqual([null, true]);
    await expect(desk.does('level1', doTask, { id, note: 'Rang them' }, later(20))).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await desk.does('level2', takeTask, { id }, later(20));
    await expect(desk.does('level2', doTask, { id }, later(30))).rejects.toMatchObject({ code: 'INVALID' });
    await desk.does('level2', doTask, { id, note: 'Rang them and said sorry' }, later(30));
    expect(await recoveryOf(ticket)).toMatchObject({ state: 'done', reason: 'Rang them and said sorry' });
    expect(await sees('level2', id)).toBe(false);
    await rate(ticket, 4, 40);
    await rate(ticket, 1, 50);
    expect(await recoveryOf(ticket)).toMatchObject({ state: 'done' });
  });

  it('that is raised before is left out with the reason, and comes back where it is low again', async () => {
    const ticket = await closed();
    await rate(ticket, 1, 10);
    await rate(ticket, 4, 20);
    expect(await recoveryOf(ticket)).toMatchObject({ state: 'skipped', reason: expect.stringContaining('anew') });
    await rate(ticket, 2, 30);
    expect(await recoveryOf(ticket)).toMatchObject({ state: 'ready', reason: null, doneAt: null });
    expect(await told(ticket)).toEqual(['Opened', 'Dropped', 'Opened']);
  });

  it('is not asked for again once a colleague left it out', async () => {
    const desk = await world();
    const ticket = await closed();
    await rate(ticket, 1, 10);
    const { id } = await recoveryOf(ticket);
    await desk.does('level3', skipTask, { id, reason: 'Spoken about already' }, later(15));
    await rate(ticket, 5, 20);
    await rate(ticket, 1, 30);
    expect(await recoveryOf(ticket)).toMatchObject({ state: 'skipped', reason: 'Spoken about already' });
  });

  it('opens none where it is anonymous, or good; and keeps no reopened ticket from being solved', async () => {
    const quiet = await closed();
    await rate(quiet, 1, 10, { anonymous: true });
    const good = await closed();
    await rate(good, 5, 10);
    expect([await recoveries(quiet), await recoveries(good)]).toEqual([[], []]);
    const again = await closed();
    await rate(again, 1, 10);
    await act('customer', 'reopen', again.reference, { reason: 'It is back', cause: 'not-fixed' }, later(DAY));
    await act('level3', 'resolve', again.reference, { resolution: 'A new one.', code: 'solved' }, later(DAY + 5));
    expect(await recoveryOf(again)).toMatchObject({ state: 'ready' });
  });
});
