import { describe, expect, it } from 'vitest';
import { prisma } from '@/lib/db/client';
import { SYSTEM_ACTOR } from '@/lib/people/actor';
import { perform } from '@/lib/perform';
import { acceptProposal } from '@/lib/proposals/accept';
import { submitProposal } from '@/lib/proposals/submit';
import { explainClocks } from '@/lib/tickets/explain-clocks';
import { getTicket } from '@/lib/tickets/queries';
import { sweepBreaches } from '@/lib/tickets/sweep-breaches';
import { act, log, resolve } from '@/tests/support/tickets';
import { world } from '@/tests/support/world';

const at = (day: number, time: string) => new Date(`2026-03-${String(day).padStart(2, '0')}T${time}:00Z`);
const NINE = at(2, '09:00');
const TEN = at(2, '10:00');
const FRIDAY = at(6, '12:00');
const due = { promise: 'resolve', dueAt: FRIDAY.toISOString(), reason: 'The part comes on Thursday' };

const clockOf = (ticketId: string) => prisma.clock.findFirstOrThrow({ where: { ticketId, kind: 'resolve' } });
const ticketOf = (id: string) => prisma.ticket.findUniqueOrThrow({ where: { id } });
const eventsOf = (ticketId: string, type: string) => prisma.event.findMany({ where: { ticketId, type } });
const sweep = (now: Date) => perform(sweepBreaches, { actor: SYSTEM_ACTOR, now }, { limit: 1000 });
/** A ticket logged on Monday at nine, whose promise would be due at 17:00, and is due on Friday by hand. */
async function dueByHand(input: Record<string, unknown> = {}) {
  const ticket = await log({ channel: 'phone', ...input }, NINE);
  await act('level5', 'set-due', ticket.reference, due, TEN);
  return ticket;
}
const linesOf = async (reference: string, now: Date, inside = true) => {
  const seen = await getTicket(prisma, await (await world()).actor('level5', now), now, reference);
  const told = (await explainClocks(prisma, seen, now, inside)).find(({ clock }) => clock.kind === 'resolve');
  return told?.lines ?? [];
};

describe('who sets it', () => {
  it('is done at 5: the clock is due then, its next step is armed anew, and the reason stands in the event', async () => {
    const ticket = await log({}, NINE);
    const before = await clockOf(ticket.id);
    await act('level5', 'set-due', ticket.reference, due, TEN);
    const after = await clockOf(ticket.id);
    expect(after).toMatchObject({ dueAt: FRIDAY, dueByHandAt: FRIDAY, target: before.target, runningSince: NINE });
    expect(after.nextStepAt?.getTime()).toBeGreaterThan(before.nextStepAt?.getTime() ?? Number.NaN);
    const [event] = await eventsOf(ticket.id, 'clock.dueSet');
    const data = { clockId: after.id, kind: 'resolve', from: at(2, '17:00').toISOString(), to: due.dueAt };
    expect(event).toMatchObject({ reason: due.reason, data });
    expect((await act('level5', 'set-due', ticket.reference, due, TEN)).unchanged).toBe(true);
  });

  it('is proposed at 3 and 4, performed when 5 accepts, and no way for others', async () => {
    const desk = await world();
    const ticket = await log({}, NINE);
    for (const who of ['level1', 'level2', 'level6'] as const)
      await expect(act(who, 'set-due', ticket.reference, due, TEN)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    for (const who of ['level3', 'level4'] as const)
      await expect(act(who, 'set-due', ticket.reference, due, TEN)).rejects.toMatchObject({
        code: 'FORBIDDEN',
        refusal: { propose: true },
      });
    const { dueAt, promise, reason } = due;
    const wish = { capability: 'ticket.setDueTime', target: ticket.reference, input: { promise, dueAt, reason } };
    const proposal = (await desk.does('level3', submitProposal, { ...wish, reason }, TEN)).value;
    expect(proposal).toMatchObject({ act: 'ticket.setDueTime', capability: 'ticket.excuse', ticketId: ticket.id });
    await desk.does('level5', acceptProposal, { id: proposal.id, decision: 'Yes' }, at(2, '11:00'));
    expect(await clockOf(ticket.id)).toMatchObject({ dueAt: FRIDAY, dueByHandAt: FRIDAY });
  });
});

describe('what is refused', () => {
  it('a time that is past or too far, naming the field', async () => {
    const { reference } = await log({}, NINE);
    for (const dueAt of [TEN.toISOString(), '2026-03-01T09:00:00Z', '2028-03-01T09:00:00Z'])
      await expect(act('level5', 'set-due', reference, { ...due, dueAt }, TEN)).rejects.toMatchObject({
        code: 'INVALID',
        fields: { dueAt: [expect.stringMatching(/choose/)] },
      });
    await expect(act('level5', 'set-due', reference, { ...due, dueAt: 'Friday' }, TEN)).rejects.toMatchObject({
      fields: { dueAt: [expect.stringContaining('day and a time that exist')] },
    });
  });

  it('a promise that is not open, and a broken one, whether or not the sweep has come by', async () => {
    const ticket = await log({ channel: 'phone' }, NINE);
    const answered = { ...due, promise: 'response' };
    await expect(act('level5', 'set-due', ticket.reference, answered, TEN)).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('no open response promise'),
    });
    const late = act('level5', 'set-due', ticket.reference, due, at(3, '10:00'));
    await expect(late).rejects.toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('Excuse it') });
    expect((await clockOf(ticket.id)).dueAt).toEqual(at(2, '17:00'));
  });
});

describe('what does not move it', () => {
  it('a pause and going on; it stays in the lists meanwhile', async () => {
    const ticket = await dueByHand();
    await act('level3', 'wait', ticket.reference, { reason: 'agreed-date' }, at(2, '11:00'));
    expect(await clockOf(ticket.id)).toMatchObject({ dueAt: FRIDAY, runningSince: null });
    expect((await ticketOf(ticket.id)).nextDueAt).toEqual(FRIDAY);
    const [paused] = await prisma.event.findMany({
      where: { ticketId: ticket.id, type: 'clock.paused', data: { path: ['kind'], equals: 'resolve' } },
    });
    expect(paused?.data).toMatchObject({ byHand: true });
    await act('level3', 'resume', ticket.reference, {}, at(4, '11:00'));
    expect(await clockOf(ticket.id)).toMatchObject({ dueAt: FRIDAY, runningSince: at(4, '11:00') });
  });

  it('another priority and another service, which say so', async () => {
    const ticket = await dueByHand();
    await act('level3', 'override', ticket.reference, { priority: 1, reason: 'Exams' }, at(2, '11:00'));
    await act('level3', 'classify', ticket.reference, { service: 'payroll' }, at(2, '12:00'));
    expect(await clockOf(ticket.id)).toMatchObject({ dueAt: FRIDAY, dueByHandAt: FRIDAY, breachedAt: null });
    const moved = (await eventsOf(ticket.id, 'clock.retargeted')).map(({ data }) => data as { kind: string });
    const own = moved.filter(({ kind }) => kind === 'resolve');
    expect(own.length).toBeGreaterThanOrEqual(2);
    for (const data of own) expect(data).toMatchObject({ byHand: true, dueAt: due.dueAt });
    expect((await linesOf(ticket.reference, at(2, '13:00'))).at(-1)).toMatchObject({ kind: 'result', dueAt: FRIDAY });
  });

  it('reopening before it; one that is past when the ticket is reopened is over', async () => {
    const before = await dueByHand();
    await resolve(before.reference, at(3, '10:00'));
    await act('level3', 'reopen', before.reference, { reason: 'Not fixed' }, at(3, '11:00'));
    expect(await clockOf(before.id)).toMatchObject({ dueAt: FRIDAY, dueByHandAt: FRIDAY });
    const after = await dueByHand();
    await resolve(after.reference, at(2, '11:00'));
    await act('level3', 'reopen', after.reference, { reason: 'Not fixed' }, at(6, '13:00'));
    expect(await clockOf(after.id)).toMatchObject({ dueByHandAt: null, breachedAt: null });
    expect((await linesOf(after.reference, at(6, '14:00'))).at(-1)).toMatchObject({ kind: 'result' });
  });
});

describe('merging', () => {
  const merge = (from: string, into: string, now: Date) =>
    act('level3', 'merge', from, { into, reason: 'The same' }, now);
  const open = (ticketId: string) =>
    prisma.clock.findMany({ where: { ticketId, kind: 'resolve', stoppedAt: null, metAt: null } });

  it('keeps the due time of the ticket that stays, although the other one began first', async () => {
    const first = await log({ channel: 'phone' }, at(2, '08:00'));
    const stays = await dueByHand();
    await merge(first.reference, stays.reference, at(2, '11:00'));
    expect(await open(stays.id)).toMatchObject([{ dueAt: FRIDAY, dueByHandAt: FRIDAY, startedAt: NINE }]);
  });

  it('brings the due time of the ticket that began first along, and says so', async () => {
    const first = await dueByHand();
    const stays = await log({ channel: 'phone' }, at(2, '09:30'));
    await merge(first.reference, stays.reference, at(2, '11:00'));
    expect(await open(stays.id)).toMatchObject([{ dueAt: FRIDAY, dueByHandAt: FRIDAY, startedAt: NINE }]);
    const told = await linesOf(stays.reference, at(2, '12:00'));
    expect(told).toContainEqual({ kind: 'due-set', at: TEN, dueAt: FRIDAY, by: 'Ruth Adeyemi', reason: due.reason });
    expect(told.at(-1)).toMatchObject({ kind: 'result', dueAt: FRIDAY });
  });
});

describe('what becomes of it', () => {
  it.each([
    ['running', false],
    ['paused', true],
  ] as const)('is broken at that time by the sweep, %s', async (_, waits) => {
    const ticket = await dueByHand();
    if (waits) await act('level3', 'wait', ticket.reference, { reason: 'customer-answer' }, at(2, '11:00'));
    await sweep(FRIDAY);
    expect((await clockOf(ticket.id)).breachedAt).toBeNull();
    await sweep(at(6, '12:01'));
    expect((await clockOf(ticket.id)).breachedAt).toEqual(FRIDAY);
    const breaches = (await eventsOf(ticket.id, 'clock.breached')).map(({ data }) => data as { kind: string });
    expect(breaches.filter(({ kind }) => kind === 'resolve')).toMatchObject([{ dueAt: due.dueAt }]);
  });

  it('is kept when the work is done before it, later than the rules would have had it', async () => {
    const ticket = await dueByHand();
    await resolve(ticket.reference, at(5, '10:00'));
    expect(await clockOf(ticket.id)).toMatchObject({ metAt: at(5, '10:00'), breachedAt: null });
  });

  it('explains itself: by whom, when and why within the desk, that it was set to everybody', async () => {
    const ticket = await dueByHand();
    const told = (await linesOf(ticket.reference, at(2, '11:00'))).find(({ kind }) => kind === 'due-set');
    expect(told).toEqual({ kind: 'due-set', at: TEN, dueAt: FRIDAY, by: 'Ruth Adeyemi', reason: due.reason });
    const outside = (await linesOf(ticket.reference, at(2, '11:00'), false)).find(({ kind }) => kind === 'due-set');
    expect(outside).toMatchObject({ dueAt: FRIDAY, by: null, reason: null });
  });
});
