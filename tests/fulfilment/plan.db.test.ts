import { beforeAll, describe, expect, it } from 'vitest';
import { prisma } from '@/lib/db/client';
import { addTask } from '@/lib/fulfilment/add-task';
import { changeTask } from '@/lib/fulfilment/change-task';
import { doTask } from '@/lib/fulfilment/do-task';
import { skipTask } from '@/lib/fulfilment/skip-task';
import { takeTask } from '@/lib/fulfilment/take-task';
import { acceptProposal } from '@/lib/proposals/accept';
import { findProposal } from '@/lib/proposals/queries';
import { submitProposal } from '@/lib/proposals/submit';
import { emailOf, type Who } from '@/tests/support/found-world';
import { laptopService } from '@/tests/support/laptop';
import { act, log } from '@/tests/support/tickets';
import { tasksOf, underWay } from '@/tests/support/under-way';
import { later, world } from '@/tests/support/world';

const add = async (who: Who, reference: string, more = {}, now = later(10)) =>
  (await (await world()).does(who, addTask, { reference, title: 'Order a dock', ...more }, now)).value;
const change = async (who: Who, reference: string, id: string, more = {}, now = later(10)) =>
  (await world()).does(who, changeTask, { reference, id, ...more }, now);
const lastOf = (ticketId: string, type: string) =>
  prisma.event.findFirst({ where: { ticketId, type }, orderBy: [{ at: 'desc' }, { id: 'desc' }] });

beforeAll(() => laptopService());

describe('a plan under way is changed', () => {
  it('takes one more task, ready at once or behind others, and shows it where its turn is', async () => {
    const { id, reference } = await underWay();
    const at = later(600).toISOString();
    const dock = await add('level4', reference, { team: 'it-network', due: at, words: 'A dock is on its way' });
    expect(dock).toMatchObject({ key: 'added-1', state: 'ready', words: 'A dock is on its way', dueAt: later(600) });
    await add('level4', reference, { title: 'Try both together', after: ['added-1', 'order'], mandatory: false });
    await change('level4', reference, (await tasksOf(id)).of('hand-over').id, { after: ['added-2'] });
    const { order, of } = await tasksOf(id);
    expect(order).toEqual(['order', 'install', 'drive', 'added-1', 'added-2', 'hand-over']);
    expect(of('added-2')).toMatchObject({ state: 'waiting', mandatory: false, words: 'Try both together' });
    expect(await lastOf(id, 'fulfilment.taskAdded')).toMatchObject({ data: { title: 'Try both together' } });
    expect(await lastOf(id, 'fulfilment.taskChanged')).toMatchObject({ data: { after: ['Try both together'] } });
  });

  it('moves a task to another person, team and time, and what waits again is due anew', async () => {
    const desk = await world();
    const { id, reference } = await underWay();
    const { of } = await tasksOf(id);
    await desk.does('level2', takeTask, { id: of('order').id }, later(8));
    await change('level4', reference, of('order').id, { person: emailOf('level3'), due: later(99).toISOString() });
    expect((await tasksOf(id)).of('order')).toMatchObject({
      ...{ ownerId: desk.person.level3, takenAt: null, dueAt: later(99), state: 'ready' },
    });
    await change('level4', reference, of('order').id, { team: 'it-network' });
    expect((await tasksOf(id)).of('order')).toMatchObject({ ownerId: null, teamId: desk.team['it-network'] });
    expect((await change('level4', reference, of('order').id, { team: 'it-network' })).unchanged).toBe(true);

    const dock = await add('level4', reference);
    await change('level4', reference, of('order').id, { after: [dock.key] });
    expect((await tasksOf(id)).of('order')).toMatchObject({ state: 'waiting', readyAt: null, dueAt: null });
    await desk.does('level2', doTask, { id: dock.id }, later(20));
    expect((await tasksOf(id)).of('order')).toMatchObject({ state: 'ready', dueAt: later(80) });
    await desk.does('level2', takeTask, { id: of('order').id }, later(21));
    const later2 = await add('level4', reference, { title: 'Ask the supplier' });
    await expect(change('level4', reference, of('order').id, { after: [later2.key] })).rejects.toThrow(
      'Somebody has begun “Order it” already',
    );
  });

  it('refuses a circle, a stranger, a past time and an unknown task, each with the field and the way on', async () => {
    const { id, reference } = await underWay();
    const { of } = await tasksOf(id);
    const wrong = [
      [{ after: ['hand-over'] }, { after: [expect.stringMatching(/“Order it” → “Hand it over” → .*“Order it”/)] }],
      [{ after: ['order'] }, { after: [expect.stringContaining('“Order it” → “Order it”')] }],
      [{ after: ['nothing'] }, { after: [expect.stringContaining('There is no task “nothing” here')] }],
      [{ due: later(1).toISOString() }, { due: ['The due time has to lie ahead'] }],
      [{ person: emailOf('customer') }, { person: [expect.stringContaining('Nora Silva does no tasks there')] }],
      [{ person: emailOf('level1') }, { person: [expect.stringContaining('name somebody of level 2 or above')] }],
      [{ team: 'nobody' }, { team: [expect.stringContaining('There is no team “nobody”')] }],
    ] as const;
    for (const [wish, fields] of wrong)
      await expect(change('level4', reference, of('order').id, wish)).rejects.toMatchObject({ status: 422, fields });
    await expect(add('level4', reference, { after: ['nothing'] })).rejects.toMatchObject({ status: 422 });
    const stranger = (await tasksOf((await underWay()).id)).of('order').id;
    await expect(change('level4', reference, stranger, { title: 'Not here' })).rejects.toMatchObject({ status: 404 });
    expect(await lastOf(id, 'fulfilment.taskChanged')).toBeNull();
  });

  it('leaves out what has not begun yet, and what waited for it goes on', async () => {
    const desk = await world();
    const { id, reference } = await underWay();
    const { of } = await tasksOf(id);
    const skip = { id: of('install').id, reference, reason: 'It comes set up' };
    await expect(desk.does('level3', skipTask, skip, later(10))).rejects.toMatchObject({ status: 403 });
    await desk.does('level4', skipTask, skip, later(10));
    await desk.does('level2', doTask, { id: of('order').id }, later(11));
    await desk.does('level2', doTask, { id: of('drive').id }, later(12));
    expect((await tasksOf(id)).of('hand-over').state).toBe('ready');
    await expect(change('level4', reference, of('install').id, { title: 'Again' })).rejects.toThrow('over already');
  });

  it('goes on where it was over, and is closed with its request', async () => {
    const desk = await world();
    const { id, reference } = await underWay();
    for (const key of ['order', 'install', 'drive', 'hand-over'])
      await desk.does('level2', doTask, { id: (await tasksOf(id)).of(key).id }, later(10));
    const run = () => prisma.fulfilmentRun.findUniqueOrThrow({ where: { ticketId: id } });
    expect((await run()).doneAt).not.toBeNull();
    const dock = await add('level4', reference);
    expect((await run()).doneAt).toBeNull();
    await expect(
      act('level3', 'resolve', reference, { resolution: 'x', code: 'fulfilled' }, later(11)),
    ).rejects.toThrow('Order a dock');
    await desk.does('level2', doTask, { id: dock.id }, later(12));
    await act('level3', 'resolve', reference, { resolution: 'Here', code: 'fulfilled' }, later(13));
    await expect(add('level4', reference)).rejects.toThrow('its plan is over with it');
  });

  it('is proposed by level 3 and done by whoever accepts; nobody below, and no other desk, changes it', async () => {
    const desk = await world();
    const { id, reference } = await underWay();
    await expect(add('level2', reference)).rejects.toMatchObject({ status: 403 });
    await expect(add('fm5', reference)).rejects.toMatchObject({ status: 404 });
    await expect(add('level3', reference)).rejects.toMatchObject({ refusal: { propose: true } });
    const wish = { reference, title: 'Order a dock', after: ['order'] };
    const propose = (more = {}) =>
      desk.does(
        'level3',
        submitProposal,
        { capability: 'fulfilment.add', input: { ...wish, ...more }, reason: 'Asked for' },
        later(10),
      );
    await expect(propose({ after: ['nothing'] })).rejects.toMatchObject({ status: 422 });
    const { value } = await propose();
    expect(value).toMatchObject({ ticketId: id, target: reference });
    await desk.does('level4', acceptProposal, { id: value.id }, later(20));
    expect((await tasksOf(id)).of('added-1')).toMatchObject({ title: 'Order a dock', state: 'waiting' });
  });

  it('is proposed in a sentence that says what would be done, and to which task', async () => {
    const desk = await world();
    const { id, reference } = await underWay();
    const { of } = await tasksOf(id);
    const said = async (capability: string, input: object) => {
      const wish = { capability, input: { reference, ...input }, reason: 'As asked' };
      const { value } = await desk.does('level3', submitProposal, wish, later(10));
      return (await findProposal(prisma, await desk.actor('level4'), later(11), value.id))?.label;
    };
    expect(await said('fulfilment.add', { title: 'Order a dock' })).toBe('Add “Order a dock” to the plan');
    expect(await said('fulfilment.change', { id: of('order').id, due: later(600).toISOString() })).toBe(
      'Change “Order it” in the plan',
    );
    const last = of('hand-over');
    expect(await said('fulfilment.skip', { id: last.id, reason: 'Not needed' })).toBe(
      `Leave “${last.title}” out of the plan`,
    );
  });

  it('has nothing to change before everybody agreed', async () => {
    const { reference } = await log();
    await expect(add('level4', reference)).rejects.toThrow('No plan is under way here');
  });
});
