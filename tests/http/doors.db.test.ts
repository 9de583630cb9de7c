import { beforeAll, describe, expect, it } from 'vitest';
import { prisma } from '@/lib/db/client';
import { createApi } from '@/lib/http/app';
import { readHealth } from '@/lib/http/health';
import { SYSTEM_ACTOR } from '@/lib/people/actor';
import { perform } from '@/lib/perform';
import { makeToken } from '@/lib/tokens/make';
import { revokeToken } from '@/lib/tokens/revoke';
import { api, ask, get, logged, post } from '@/tests/support/api';
import { world } from '@/tests/support/world';

const on = (path: string, headers: Record<string, string> = {}, using = api) =>
  using.request(`http://desk.test/api/v1${path}`, { headers });
const console = { actor: SYSTEM_ACTOR, now: new Date() };

beforeAll(async () => {
  await world();
});

describe('tokens', () => {
  it('are shown once, kept as a hash, noted when used, and end at once', async () => {
    const made = await perform(makeToken, console, { person: 'level4@demo.test', name: 'A script' });
    if (!made.ok) throw made.error;
    const { secret, id } = made.value;
    expect(made.events.map((event) => event.type)).toEqual(['token.made']);
    expect(JSON.stringify(made.events)).not.toContain(secret);
    const row = await prisma.token.findUniqueOrThrow({ where: { id } });
    expect(JSON.stringify(row)).not.toContain(secret);
    const auth = { Authorization: `Bearer ${secret}` };
    expect(await (await on('/me', auth)).json()).toMatchObject({
      email: 'level4@demo.test',
      levels: [{ function: 'IT', level: 4 }],
    });
    const { lastUsedAt } = await prisma.token.findUniqueOrThrow({ where: { id } });
    expect(lastUsedAt).not.toBeNull();
    await on('/me', auth);
    expect((await prisma.token.findUniqueOrThrow({ where: { id } })).lastUsedAt).toEqual(lastUsedAt);
    await perform(revokeToken, console, { id });
    expect((await on('/me', auth)).status).toBe(401);
  });

  it('are over when their time is, and when their owner leaves', async () => {
    const expiresAt = new Date(Date.now() + 60_000).toISOString();
    const made = await perform(makeToken, console, { person: 'level1b@demo.test', name: 'Short', expiresAt });
    if (!made.ok) throw made.error;
    const auth = { Authorization: `Bearer ${made.value.secret}` };
    expect((await on('/me', auth)).status).toBe(200);
    await prisma.token.update({ where: { id: made.value.id }, data: { expiresAt: new Date(Date.now() - 1000) } });
    expect((await on('/me', auth)).status).toBe(401);
    await prisma.token.update({ where: { id: made.value.id }, data: { expiresAt: null } });
    await prisma.person.update({ where: { email: 'level1b@demo.test' }, data: { active: false } });
    expect((await on('/me', auth)).status).toBe(401);
    await prisma.person.update({ where: { email: 'level1b@demo.test' }, data: { active: true } });
  });

  it('are issued by the administrator and by nobody else', async () => {
    const desk = await world();
    const wish = { person: 'customer@demo.test', name: 'Mine' };
    await expect(desk.does('level6', makeToken, wish)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect((await desk.does('admin', makeToken, wish)).value.prefix).toMatch(/^sxt_/);
  });

  it.each(['', 'Bearer', 'Bearer x', 'Basic abc', `Bearer sxt_${'a'.repeat(43)}`, 'Bearer sxt_ a'])(
    'refuses “%s”',
    async (authorization) => {
      const answer = await on('/me', authorization ? { Authorization: authorization } : {});
      expect(answer.status).toBe(401);
      expect(answer.headers.get('www-authenticate')).toContain('Bearer');
      expect(answer.headers.get('content-type')).toBe('application/problem+json');
    },
  );
});

describe('a session', () => {
  it('counts only with the header that no other site can set', async () => {
    const desk = await world();
    const inside = createApi(() => desk.actor('level2', new Date()));
    expect((await on('/me', {}, inside)).status).toBe(401);
    expect((await on('/me', { 'x-sextant': '1' }, inside)).status).toBe(200);
    const outside = createApi(async () => null);
    expect((await on('/me', { 'x-sextant': '1' }, outside)).status).toBe(401);
  });
});

describe('addresses', () => {
  it('says what is not there and what cannot be done there', async () => {
    expect(await get(null, '/nothing')).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
    const wrong = await ask('level3', 'DELETE', '/tickets');
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET, POST']);
    expect((await ask('level3', 'PUT', '/tickets/IT-1', {})).status).toBe(405);
  });

  it('lists people, teams and functions for staff, and services for everybody', async () => {
    const people = await get('level1', '/people?function=FM&q=gareth');
    expect(people.body.items).toMatchObject([{ email: 'fm3@demo.test', levels: [{ function: 'FM', level: 3 }] }]);
    expect((await get('level1', '/teams?function=IT')).body.items).toHaveLength(3);
    expect((await get('level1', '/functions')).body.items).toMatchObject([
      { key: 'FM' },
      { key: 'IT', isDefault: true },
    ]);
    for (const path of ['/people', '/teams', '/functions'])
      expect(await get('customer', path)).toMatchObject({ status: 403, body: { capability: 'people.view' } });
    expect((await get('customer', '/services')).body.items).toHaveLength(4);
  });
});

describe('previews', () => {
  const calendar = { timeZone: 'Europe/London', hours: { mon: [['09:00', '17:00']], fri: [['09:00', '17:00']] } };
  it('answer what a calendar makes of a span', async () => {
    const answer = await post('level3', '/calendars/preview', {
      ...calendar,
      start: '2026-03-06T16:30:00Z',
      seconds: 3600,
    });
    expect(answer).toMatchObject({ status: 200, body: { due: '2026-03-09T09:30:00.000Z', open: true } });
  });
  it('answer what a promise makes of a made-up ticket', async () => {
    const events = [{ at: '2026-03-02T09:00:00Z', what: 'created' }];
    const answer = await post('level3', '/clocks/preview', { calendar, targets: { resolve: 3600 }, events });
    expect(answer.body.clocks).toMatchObject([
      { kind: 'resolve', dueAt: '2026-03-02T10:00:00.000Z', text: expect.any(Array) },
    ]);
  });
  it('name the row that is wrong', async () => {
    const hours = {
      mon: [
        ['09:00', '12:00'],
        ['11:00', '13:00'],
      ],
    };
    const answer = await post('level3', '/calendars/preview', {
      timeZone: 'UTC',
      hours,
      start: '2026-03-06T16:30:00Z',
    });
    expect(answer).toMatchObject({ status: 422, body: { fields: { 'hours.mon.1': [expect.any(String)] } } });
  });
});

describe('a refusal leads on', () => {
  it('by its proposal, which somebody of the level accepts', async () => {
    const reference = await logged();
    const refused = await post('level1', `/tickets/${reference}/cancel`, { reason: 'Twice the same' });
    expect(refused).toMatchObject({
      status: 403,
      body: { propose: '/api/v1/proposals', needs: 3, holds: [3, 4, 5, 6] },
    });
    const wish = { ...(refused.body.proposal as object), reason: 'It stands twice' };
    const proposed = await post('level1', '/proposals', wish);
    expect(proposed).toMatchObject({ status: 201, body: { state: 'submitted', target: reference } });
    const path = `/proposals/${proposed.body.id}`;
    expect(proposed.headers.get('location')).toBe(`/api/v1${path}`);
    expect((await post('level1', `${path}/accept`)).status).toBe(403);
    expect(await post('level3', `${path}/accept`, {})).toMatchObject({ status: 200, body: { state: 'accepted' } });
    expect((await get('level3', `/tickets/${reference}`)).body).toMatchObject({ state: 'cancelled' });
    expect((await post('level4', `${path}/reject`, { decision: 'Late' })).status).toBe(409);
  });

  it('by a check, which sends what was written', async () => {
    const reference = await logged({ service: 'mailbox' });
    const held = await post('level1', `/tickets/${reference}/messages`, {
      body: 'Your mailbox is ready',
      visibility: 'public',
    });
    expect(held.status).toBe(202);
    const { id } = held.body.held as { id: string };
    expect((await get('customer', `/tickets/${reference}/messages`)).body.items).toEqual([]);
    expect((await post('level1', `/held/${id}/approve`)).status).toBe(403);
    expect((await get('level4', '/held')).body.items).toContainEqual(
      expect.objectContaining({ id, body: 'Your mailbox is ready' }),
    );
    expect(await post('level4', `/held/${id}/approve`)).toMatchObject({ status: 200, body: { state: 'approved' } });
    const heard = await get('customer', `/tickets/${reference}/messages`);
    expect(heard.body.items).toMatchObject([{ body: 'Your mailbox is ready', author: { name: 'Jonas Thiel' } }]);
    expect((await post('level3', `/held/${id}/return`, { reason: 'Late' })).status).toBe(409);
  });
});

describe('health', () => {
  it('is well while a worker beats', async () => {
    const beat = (at: Date) => {
      const value = at.toISOString();
      return prisma.setting.upsert({
        where: { key: 'worker.heartbeat' },
        create: { key: 'worker.heartbeat', value },
        update: { value },
      });
    };
    const now = new Date();
    await beat(new Date(now.getTime() - 120_000));
    expect(await readHealth(now)).toMatchObject({ status: 'failing', database: 'ok', worker: 'missing' });
    await beat(now);
    expect(await readHealth(now)).toMatchObject({
      status: 'ok',
      database: 'ok',
      worker: 'ok',
      version: expect.any(String),
    });
  });
});
