import { beforeAll, describe, expect, it } from 'vitest';
import { prisma } from '@/lib/db/client';
import { get, post } from '@/tests/support/api';
import { emailOf, type Who } from '@/tests/support/found-world';
import { ANSWERS, laptopService } from '@/tests/support/laptop';

const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString();
const until = () => day(40).slice(0, 10);

interface TaskBody {
  id: string;
  key: string;
  state: string;
}

/** A laptop asked for, and agreed to by everybody, by programs alone. */
async function agreed(who: Who = 'customer'): Promise<string> {
  const wish = { kind: 'request', subject: 'A laptop', description: 'For the field', service: 'laptop' };
  const { body } = await post(who, '/tickets', { ...wish, answers: { ...ANSWERS, until: until() } });
  const reference = body.reference as string;
  for (const approver of ['manager', 'level6b'] as const) {
    const open = (await get(approver, '/approvals')).body.items as { ticket: string }[];
    expect(open.map((one) => one.ticket)).toContain(reference);
    expect((await post(approver, `/tickets/${reference}/decide-approval`, { decision: 'approve' })).status).toBe(200);
  }
  return reference;
}
const tasks = async (reference: string) =>
  (await get('level4', `/tickets/${reference}/tasks`)).body.items as TaskBody[];
const task = async (reference: string, key: string) =>
  (await tasks(reference)).find((one) => one.key === key) as TaskBody;

beforeAll(() => laptopService());

describe('requests by programs', () => {
  it('go from the agreement over their tasks to an access that is prolonged and ended', async () => {
    const reference = await agreed();
    expect((await tasks(reference)).map(({ key, state }) => [key, state])).toEqual([
      ['order', 'ready'],
      ['install', 'waiting'],
      ['drive', 'waiting'],
      ['hand-over', 'waiting'],
    ]);
    const order = await task(reference, 'order');
    const drive = await task(reference, 'drive');
    expect(await post('level2', `/tasks/${drive.id}/do`)).toMatchObject({ status: 409, body: { code: 'CONFLICT' } });
    expect(await post('level2', `/tasks/${order.id}/take`)).toMatchObject({
      body: { owner: { name: 'Sofia Kallas' } },
    });
    expect((await get('level2', '/tasks')).body.items).toContainEqual(
      expect.objectContaining({ id: order.id, mine: true }),
    );
    expect((await post('level2', `/tasks/${order.id}/do`)).body).toMatchObject({
      state: 'done',
      doneBy: 'Sofia Kallas',
    });
    expect((await post('level2', `/tasks/${order.id}/do`)).body).toMatchObject({ unchanged: true });
    await post('level2', `/tasks/${drive.id}/do`);

    const [held] = (await get('customer', '/access')).body.items as { id: string; ticket: string }[];
    expect(held).toMatchObject({ ticket: reference, title: 'laptop-drive', endedAt: null });
    expect((await get('level5', '/access?which=live')).body.items).toContainEqual(
      expect.objectContaining({ id: held?.id }),
    );
    const path = `/access/${held?.id}`;
    expect((await post('customer', `${path}/renew`, { until: day(60).slice(0, 10) })).status).toBe(403);
    expect((await post('level6b', `${path}/renew`, { until: 'soon' })).body).toMatchObject({
      fields: { until: ['Write a date as YYYY-MM-DD'] },
    });
    expect((await post('level6b', `${path}/renew`, { until: day(60).slice(0, 10) })).status).toBe(200);
    expect((await post('colleague', `${path}/revoke`, { reason: 'No' })).status).toBe(404);
    expect((await post('level1', `${path}/revoke`, { reason: 'No' })).status).toBe(403);
    expect((await post('level2', `${path}/revoke`, { reason: 'Left' })).body).toMatchObject({
      ...{ endedBy: 'revoked', toTakeAway: true },
    });
    expect((await post('level2', `${path}/revoke`, { reason: 'Again' })).status).toBe(409);
    const decided = (await get('manager', '/approvals?which=decided&limit=1')).body.items as object[];
    expect(decided).toEqual([expect.objectContaining({ ticket: reference, state: 'approved', changeable: false })]);
  });

  it('change a plan under way, and say which field is wrong', async () => {
    const reference = await agreed();
    const made = await post('level4', `/tickets/${reference}/tasks`, { title: 'Order a dock', after: ['order'] });
    expect(made).toMatchObject({ status: 201, body: { key: 'added-1', state: 'waiting', after: ['order'] } });
    const order = await task(reference, 'order');
    expect(await post('level4', `/tasks/${order.id}/change`, { after: ['added-1'] })).toMatchObject({
      status: 422,
      body: { fields: { after: [expect.stringContaining('These tasks would wait for each other')] } },
    });
    expect(await post('level4', `/tasks/${order.id}/change`, { reference })).toMatchObject({ status: 422 });
    const moved = await post('level4', `/tasks/${order.id}/change`, { person: emailOf('level3'), due: day(2) });
    expect(moved.body).toMatchObject({ owner: { name: 'Amir Lahlou' } });
    const install = await task(reference, 'install');
    expect(await post('level3', `/tasks/${install.id}/skip`, { reason: 'Comes set up' })).toMatchObject({
      status: 403,
      body: { propose: expect.anything() },
    });
    expect((await post('level4', `/tasks/${install.id}/skip`, {})).body).toMatchObject({
      fields: { reason: ['The reason is missing; write something'] },
    });
    expect((await post('level4', `/tasks/${install.id}/skip`, { reason: 'Comes set up' })).body).toMatchObject({
      ...{ state: 'skipped', reason: 'Comes set up' },
    });
    expect((await get('customer', `/tickets/${reference}/tasks`)).status).toBe(404);
    expect((await get('sharer', `/tickets/${reference}/tasks`)).status).toBe(404);
    expect((await post('fm3', `/tasks/${order.id}/change`, { title: 'Mine' })).status).toBe(404);
  });

  it('name who decides in one’s place, once for the same time, and end it', async () => {
    const wish = { person: emailOf('colleague'), to: day(5) };
    const first = await post('manager', '/delegates', wish);
    expect(first).toMatchObject({ status: 201, body: { name: 'Dina Farouk' } });
    const second = await post('manager', '/delegates', { ...wish, from: day(1) });
    expect((await get('manager', '/delegates')).body.items).toEqual([expect.objectContaining({ id: second.body.id })]);
    expect((await post('manager', '/delegates', { ...wish, to: day(-1) })).body).toMatchObject({
      fields: { to: ['The end has to lie after the beginning, and ahead'] },
    });
    expect((await post('colleague', `/delegates/${second.body.id}/end`)).status).toBe(404);
    expect((await post('manager', `/delegates/${second.body.id}/end`)).body).toMatchObject({ ended: true });
    expect((await post('manager', `/delegates/${second.body.id}/end`)).body).toMatchObject({ unchanged: true });
    expect(await prisma.approvalDelegate.count({ where: { endedAt: null } })).toBe(0);
  });

  it('come a page at a time', async () => {
    const references = [await agreed(), await agreed()];
    const all = (await get('level2', '/tasks?limit=200')).body.items as TaskBody[];
    const paged: string[] = [];
    let cursor = '';
    do {
      const { body } = await get('level2', `/tasks?limit=1${cursor && `&cursor=${cursor}`}`);
      paged.push(...(body.items as TaskBody[]).map((one) => one.id));
      cursor = (body.next as string | null) ?? '';
    } while (cursor);
    expect(paged).toEqual(all.map((one) => one.id));
    const page = await get('manager', '/approvals?which=decided&limit=1');
    const next = await get('manager', `/approvals?which=decided&limit=1&cursor=${page.body.next}`);
    const ticketOf = (answer: typeof page) => (answer.body.items as { ticket: string }[])[0]?.ticket;
    expect([ticketOf(next), ticketOf(page)]).toEqual(references);
  });
});
