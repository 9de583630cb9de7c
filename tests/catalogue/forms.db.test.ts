import { beforeAll, describe, expect, it } from 'vitest';
import { prisma } from '@/lib/db/client';
import { approveHeld } from '@/lib/supervision/approve';
import { logTicket } from '@/lib/tickets/log';
import { ask, get, post } from '@/tests/support/api';
import type { Who } from '@/tests/support/found-world';
import { ANSWERS, FORM, inForce, laptopService, WISH } from '@/tests/support/laptop';
import { NOW, world } from '@/tests/support/world';

const logged = async (who: Who, more = {}) => (await (await world()).does(who, logTicket, { ...WISH, ...more })).value;
const refused = async (who: Who, more = {}) =>
  logged(who, more).then(
    () => null,
    (error) => error,
  );

beforeAll(() => laptopService());

describe('one form for the portal, the desk and the API', () => {
  it('keeps the version with the answers, and a changed form breaks no old request (behaviour 86)', async () => {
    const ticket = await logged('customer');
    const kept = await prisma.requestAnswers.findUniqueOrThrow({ where: { ticketId: ticket.id } });
    expect(kept.answers).toEqual(ANSWERS);
    const changed = {
      fields: [...FORM.fields.slice(0, 3), { key: 'colour', label: 'Which colour?', type: 'text', required: true }],
    };
    await inForce('requestForm', 'laptop-form', changed);
    const half = await refused('customer', { formVersion: 1, answers: { ...ANSWERS, model: 'Strong', why: 'Maps' } });
    expect(half).toMatchObject({
      code: 'CONFLICT',
      detail: { formVersion: 2, yours: 1, gone: ['why'], fresh: ['colour'] },
    });
    expect(half.message).toContain('“why?” (you wrote: Maps)');
    expect((await refused('customer')).fields).toEqual({ 'answers.colour': ['Answer this question'] });
    await logged('customer', { formVersion: 2, answers: { ...ANSWERS, colour: 'Grey' } });
    expect(await prisma.requestAnswers.findUniqueOrThrow({ where: { ticketId: ticket.id } })).toEqual(kept);
    await inForce('requestForm', 'laptop-form', FORM);
  });

  it('refuses over HTTP with every field, and takes the same answers as JSON', async () => {
    const requester = { email: 'customer@demo.test' };
    // Over HTTP it is today, whatever the day of the test desk.
    const soon = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
    const bad = await post('level3', '/tickets', { ...WISH, requester, answers: { model: 'Huge', drive: 'perhaps' } });
    expect(bad.status).toBe(422);
    expect(JSON.stringify(bad.body)).toContain('answers.model');
    expect(JSON.stringify(bad.body)).toContain('Answer yes or no');
    const good = await post('level3', '/tickets', {
      ...WISH,
      requester,
      form: 'laptop-form',
      answers: { ...ANSWERS, until: soon },
    });
    expect([good.status, good.body.state]).toEqual([201, 'approval']);
    const other = await post('level3', '/tickets', { ...WISH, requester, form: 'another' });
    expect(other.status).toBe(422);
    const decided = await ask('manager', 'POST', `/tickets/${good.body.reference}/decide-approval`, {
      decision: 'approve',
    });
    expect(decided.status).toBe(200);
    expect((await get('colleague', `/tickets/${good.body.reference}`)).status).toBe(404);
  });

  it('refuses a longer access than there is, and answers where nobody asked', async () => {
    expect((await refused('customer', { answers: { ...ANSWERS, until: '2026-08-01' } })).fields).toEqual({
      'answers.until': ['At most 90 days: until 2026-05-31'],
    });
    expect((await refused('customer', { service: 'mailbox' })).fields).toHaveProperty('answers');
  });

  it('holds what a level 1 sends on its way for somebody else until it is checked', async () => {
    const desk = await world();
    const ticket = await logged('level1', { requester: { email: 'customer@demo.test' } });
    expect(ticket.state).toBe('held');
    expect(await prisma.approvalRun.count({ where: { ticketId: ticket.id } })).toBe(0);
    const held = await prisma.held.findFirstOrThrow({ where: { ticketId: ticket.id } });
    await desk.does('level3', approveHeld, { id: held.id });
    expect((await prisma.ticket.findUniqueOrThrow({ where: { id: ticket.id } })).state).toBe('approval');
    expect((await logged('level2', { requester: { email: 'customer@demo.test' } })).state).toBe('approval');
    const quiet = await logged('level1', { requester: { email: 'customer@demo.test' }, confidential: true });
    expect(quiet.state).toBe('held');
    const { id } = await prisma.held.findFirstOrThrow({ where: { ticketId: quiet.id } });
    await expect(desk.does('level3', approveHeld, { id })).rejects.toMatchObject({ status: 404 });
    await desk.does('level5', approveHeld, { id });
    expect((await prisma.ticket.findUniqueOrThrow({ where: { id: quiet.id } })).state).toBe('approval');
    expect(NOW).toBeInstanceOf(Date);
  });
});
