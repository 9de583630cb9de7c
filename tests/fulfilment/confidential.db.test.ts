import { beforeAll, describe, expect, it } from 'vitest';
import { prisma } from '@/lib/db/client';
import { addTask } from '@/lib/fulfilment/add-task';
import { doTask } from '@/lib/fulfilment/do-task';
import { listMyTasks } from '@/lib/fulfilment/queries';
import { notifyOf } from '@/lib/notices/notify';
import { emailOf, type Who } from '@/tests/support/found-world';
import { laptopService } from '@/tests/support/laptop';
import { tasksOf, underWay } from '@/tests/support/under-way';
import { later, world } from '@/tests/support/world';

const NOW = later(30);
const STAFF = ['level1', 'level2', 'level3', 'level4', 'level5', 'level6', 'fm3'] as const;

/** Whose work shows this task. */
async function shownTo(taskId: string): Promise<Who[]> {
  const desk = await world();
  const shown = await Promise.all(
    STAFF.map(async (who) =>
      (await listMyTasks(prisma, await desk.actor(who, NOW), NOW)).some((one) => one.id === taskId),
    ),
  );
  return STAFF.filter((_, at) => shown[at]);
}

beforeAll(() => laptopService());

describe('a task of a confidential request', () => {
  it('stands in the work of those who may see it, and of nobody else', async () => {
    const desk = await world();
    const { id } = await underWay();
    const { id: taskId } = (await tasksOf(id)).of('order');
    expect(await shownTo(taskId)).toEqual(['level2', 'level3', 'level4', 'level5']);
    await prisma.ticket.update({ where: { id }, data: { confidential: true } });
    // Level 5 opens what is confidential in their function; the others have to be named.
    expect(await shownTo(taskId)).toEqual(['level5']);
    await prisma.participant.create({
      data: { ticketId: id, personId: desk.person.level2, at: NOW, role: 'named' },
    });
    expect(await shownTo(taskId)).toEqual(['level2', 'level5']);
    await expect(desk.does('level3', doTask, { id: taskId }, NOW)).rejects.toMatchObject({ status: 404 });
    await desk.does('level2', doTask, { id: taskId }, NOW);
  });

  it('is given to nobody who may not see it, and tells nobody else of its team', async () => {
    const desk = await world();
    const { id, reference } = await underWay();
    await prisma.ticket.update({ where: { id }, data: { confidential: true } });
    await prisma.participant.createMany({
      data: ['level2', 'level4'].map((who) => ({
        ticketId: id,
        personId: desk.person[who as Who],
        at: NOW,
        role: 'named' as const,
      })),
    });
    const wish = { reference, title: 'Quietly', team: 'it-desk' };
    await expect(desk.does('level4', addTask, { ...wish, person: emailOf('level3') }, NOW)).rejects.toMatchObject({
      fields: { person: [expect.stringContaining('Amir Lahlou may not see this confidential request')] },
    });
    await desk.does('level4', addTask, { ...wish, person: emailOf('level2') }, NOW);
    const { value } = await desk.does('level4', addTask, wish, NOW);
    const ready = await prisma.event.findMany({ where: { type: 'fulfilment.taskReady', subjectId: value.id } });
    await prisma.$transaction((tx) =>
      notifyOf(
        tx,
        ready.map((one) => one.id),
        NOW,
      ),
    );
    const told = await prisma.notice.findMany({ where: { eventId: { in: ready.map((one) => one.id) } } });
    // Level 3 is of the team too, but does not see it; whoever did it is not told what they did.
    expect(told.map((one) => one.personId).sort()).toEqual([desk.person.level2, desk.person.level5].sort());
  });
});
