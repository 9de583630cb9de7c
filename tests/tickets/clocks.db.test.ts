import { describe, expect, it } from 'vitest';
import { prisma } from '@/lib/db/client';
import { explainClocks } from '@/lib/tickets/explain-clocks';
import { postMessage } from '@/lib/tickets/post-message';
import { getTicket } from '@/lib/tickets/queries';
import { act, log, resolve, write } from '@/tests/support/tickets';
import { later, NOW, world } from '@/tests/support/world';

const NINE = new Date('2026-03-02T09:00:00Z');
const at = (day: number, time: string) => new Date(`2026-03-${String(day).padStart(2, '0')}T${time}:00Z`);
const rows = (ticketId: string, kind: string) =>
  prisma.clock.findMany({ where: { ticketId, kind }, orderBy: { startedAt: 'asc' } });
const latest = async (ticketId: string, kind: string) => {
  const row = (await rows(ticketId, kind)).at(-1);
  if (!row) throw new Error(`no ${kind} clock`);
  return row;
};
const waiting = { reason: 'customer-answer' };

describe('waiting', () => {
  it('takes out what was waited: created 09:00, 8 h, waiting 10 to 15, due 14:00 the next day (behaviour 14)', async () => {
    const ticket = await log({}, NINE);
    expect((await latest(ticket.id, 'resolve')).dueAt).toEqual(at(2, '17:00'));
    await act('level3', 'wait', ticket.reference, waiting, at(2, '10:00'));
    await act('level3', 'resume', ticket.reference, {}, at(2, '15:00'));
    expect((await latest(ticket.id, 'resolve')).dueAt).toEqual(at(3, '14:00'));
  });

  it('takes out open hours only: Friday 16:00 to Monday 10:00 is two', async () => {
    const ticket = await log({}, at(6, '15:00'));
    const before = await latest(ticket.id, 'resolve');
    expect(before.dueAt).toEqual(at(9, '15:00'));
    await act('level3', 'wait', ticket.reference, waiting, at(6, '16:00'));
    await act('level3', 'resume', ticket.reference, {}, at(9, '10:00'));
    expect((await latest(ticket.id, 'resolve')).dueAt).toEqual(at(9, '17:00'));
  });

  it('shows nothing due meanwhile and breaches nothing (behaviour 16)', async () => {
    const ticket = await log({ channel: 'phone' }, NINE);
    await act('level3', 'wait', ticket.reference, { reason: 'agreed-date' }, at(2, '10:00'));
    expect(await prisma.ticket.findUniqueOrThrow({ where: { id: ticket.id } })).toMatchObject({ nextDueAt: null });
    await act('level3', 'resume', ticket.reference, {}, at(20, '10:00'));
    expect(await latest(ticket.id, 'resolve')).toMatchObject({ breachedAt: null });
  });

  it('pauses what the promise says and nothing else', async () => {
    const ticket = await log({}, NINE);
    await act('level3', 'wait', ticket.reference, { reason: 'supplier' }, at(2, '10:00'));
    expect(await latest(ticket.id, 'resolve')).toMatchObject({ runningSince: NINE });
  });

  it('ends by the customer’s word (behaviour 17)', async () => {
    const ticket = await log({}, NINE);
    await write('level3', ticket.reference, 'Which one?', at(2, '09:30'));
    await act('level3', 'wait', ticket.reference, waiting, at(2, '10:00'));
    await write('customer', ticket.reference, 'The left one.', at(2, '12:00'));
    expect(await prisma.ticket.findUniqueOrThrow({ where: { id: ticket.id } })).toMatchObject({ state: 'open' });
    expect(await latest(ticket.id, 'resolve')).toMatchObject({ dueAt: at(3, '11:00'), runningSince: at(2, '12:00') });
  });
});

describe('another promise', () => {
  it('keeps the pause when the priority changes: 8 h to 4 h at 12:30, waited 10 to 12, due 15:00 (behaviour 18)', async () => {
    const ticket = await log({}, NINE);
    await act('level3', 'wait', ticket.reference, waiting, at(2, '10:00'));
    await act('level3', 'resume', ticket.reference, {}, at(2, '12:00'));
    await act('level3', 'override', ticket.reference, { priority: 2, reason: 'Exams' }, at(2, '12:30'));
    expect(await latest(ticket.id, 'resolve')).toMatchObject({ dueAt: at(2, '15:00'), target: 4 * 3600 });
  });

  it('keeps a breach whatever changes later (behaviour 21)', async () => {
    const ticket = await log({}, NINE);
    await act('level3', 'override', ticket.reference, { priority: 1, reason: 'Exams' }, at(3, '16:00'));
    await act('level3', 'override', ticket.reference, { priority: 4, reason: 'No exams' }, at(3, '16:10'));
    await resolve(ticket.reference, at(3, '16:20'));
    expect(await latest(ticket.id, 'resolve')).toMatchObject({ breachedAt: at(2, '17:00'), metAt: at(3, '16:20') });
    const breaches = await prisma.event.findMany({ where: { ticketId: ticket.id, type: 'clock.breached' } });
    const kinds = breaches.map((event) => (event.data as { kind: string }).kind);
    expect(kinds.filter((kind) => kind === 'resolve')).toHaveLength(1);
  });

  it('goes on by another service’s calendar and says so line by line (behaviours 19, 30)', async () => {
    const desk = await world();
    const ticket = await log({}, NINE);
    await act('level3', 'wait', ticket.reference, waiting, at(2, '10:00'));
    await act('level3', 'resume', ticket.reference, {}, at(2, '12:00'));
    await act('level3', 'classify', ticket.reference, { service: 'payroll' }, at(2, '16:00'));
    const now = at(2, '16:30');
    const seen = await getTicket(prisma, await desk.actor('level3', now), now, ticket.reference);
    const resolving = (await explainClocks(prisma, seen, now)).find(({ clock }) => clock.kind === 'resolve');
    const lines = resolving?.lines ?? [];
    expect(lines.map((line) => line.kind)).toEqual([
      'start',
      'policy',
      'calendar',
      'opening',
      'pause',
      'opening',
      'retarget',
      'policy',
      'calendar',
      'opening',
      'result',
    ]);
    expect(lines).toContainEqual(expect.objectContaining({ policy: 'Gold, version 1' }));
    expect(lines).toContainEqual(expect.objectContaining({ kind: 'calendar', timeZone: 'America/New_York' }));
    const counted = lines.flatMap((line) => (line.kind === 'opening' ? [line.seconds] : []));
    expect(counted.reduce((sum, seconds) => sum + seconds, 0)).toBe(resolving?.clock.target);
    expect(lines.at(-1)).toMatchObject({ dueAt: resolving?.clock.dueAt });
  });
});

describe('answers', () => {
  it('is met by a public word of the desk, not by a note, a held reply or the customer (behaviour 22)', async () => {
    const ticket = await log({ service: 'mailbox' }, NINE);
    await write('level3', ticket.reference, 'Look at this', at(2, '09:10'), { visibility: 'internal' });
    await write('customer', ticket.reference, 'Anybody?', at(2, '09:20'));
    const desk = await world();
    const held = await desk.does(
      'level1',
      postMessage,
      { reference: ticket.reference, body: 'Soon', visibility: 'public' },
      at(2, '09:30'),
    );
    expect(held.held).not.toBeNull();
    expect((await latest(ticket.id, 'response')).metAt).toBeNull();
    await write('level3', ticket.reference, 'We are on it', at(2, '09:40'));
    expect((await latest(ticket.id, 'response')).metAt).toEqual(at(2, '09:40'));
  });

  it('counts as answered when it was opened by phone, and resolving answers too', async () => {
    const phoned = await log({ channel: 'phone' }, NINE);
    expect((await latest(phoned.id, 'response')).metAt).toEqual(NINE);
    const solved = await log({}, NINE);
    await resolve(solved.reference, at(2, '09:30'));
    expect((await latest(solved.id, 'response')).metAt).toEqual(at(2, '09:30'));
  });

  it('counts the next reply from the oldest unanswered word (behaviour 24)', async () => {
    const ticket = await log({ channel: 'phone' }, NINE);
    await write('customer', ticket.reference, 'One more thing', at(2, '10:00'));
    await write('customer', ticket.reference, 'And another', at(2, '11:00'));
    expect(await rows(ticket.id, 'reply')).toMatchObject([
      { startedAt: at(2, '10:00'), dueAt: at(2, '12:00'), metAt: null },
    ]);
    await write('level3', ticket.reference, 'Both noted', at(2, '11:30'));
    expect(await latest(ticket.id, 'reply')).toMatchObject({ metAt: at(2, '11:30') });
    await write('customer', ticket.reference, 'Thanks, but there is a third', at(2, '13:00'));
    expect(await rows(ticket.id, 'reply')).toHaveLength(2);
  });

  it('counts keeping informed from the last public word and pauses for marked reasons only (behaviours 23, 25)', async () => {
    const ticket = await log({}, NINE);
    expect(await latest(ticket.id, 'update')).toMatchObject({ dueAt: at(2, '11:00') });
    await write('level3', ticket.reference, 'Looking', at(2, '10:00'));
    expect(await latest(ticket.id, 'update')).toMatchObject({ startedAt: at(2, '10:00'), dueAt: at(2, '12:00') });
    await act('level3', 'wait', ticket.reference, waiting, at(2, '10:30'));
    expect((await latest(ticket.id, 'update')).runningSince).not.toBeNull();
    await act('level3', 'wait', ticket.reference, { reason: 'agreed-date' }, at(2, '11:00'));
    expect((await latest(ticket.id, 'update')).runningSince).toBeNull();
  });
});

describe('reopening (behaviour 26)', () => {
  it('goes on with the time used; the time in between does not count', async () => {
    const ticket = await log({}, NINE);
    await resolve(ticket.reference, at(2, '13:00'));
    await act('customer', 'reopen', ticket.reference, { reason: 'No' }, at(4, '09:00'));
    expect(await latest(ticket.id, 'resolve')).toMatchObject({ dueAt: at(4, '13:00'), metAt: null, spent: 4 * 3600 });
  });

  it('starts anew where the promise says so', async () => {
    const ticket = await log({ service: 'payroll' }, at(2, '15:00'));
    await resolve(ticket.reference, at(2, '17:00'));
    await act('customer', 'reopen', ticket.reference, { reason: 'No' }, at(4, '15:00'));
    expect(await latest(ticket.id, 'resolve')).toMatchObject({ startedAt: at(4, '15:00'), spent: 0 });
  });
});

it('says why each clock is due, and its lines add up to the target (behaviour 30)', async () => {
  const desk = await world();
  const ticket = await log({}, NINE);
  await act('level3', 'wait', ticket.reference, waiting, later(30, NINE));
  await act('level3', 'resume', ticket.reference, {}, later(90, NINE));
  await write('level3', ticket.reference, 'Done soon', later(100, NINE));
  await resolve(ticket.reference, later(24 * 60, NINE));
  await act('customer', 'reopen', ticket.reference, { reason: 'No' }, later(26 * 60, NINE));
  const now = later(27 * 60, NINE);
  const seen = await getTicket(prisma, await desk.actor('level3', now), now, ticket.reference);
  const explained = await explainClocks(prisma, seen, now);
  expect(explained.length).toBeGreaterThan(3);
  for (const { clock, lines } of explained) {
    expect(lines, clock.kind).not.toBeNull();
    const counted = (lines ?? []).flatMap((line) => (line.kind === 'opening' ? [line.seconds] : []));
    if (clock.dueAt)
      expect(
        counted.reduce((sum, seconds) => sum + seconds, 0),
        clock.kind,
      ).toBe(clock.target);
  }
  expect(NOW.getTime()).toBeGreaterThan(NINE.getTime());
});
