import { expect, it } from 'vitest';
import { prisma } from '@/lib/db/client';
import { act, log, resolve } from '@/tests/support/tickets';

const NINE = new Date('2026-03-02T09:00:00Z');
const LATE = new Date('2026-03-04T10:00:00Z');
const excuse = { promise: 'resolve', reason: 'The whole campus had no power' };

const clockOf = (ticketId: string) => prisma.clock.findFirstOrThrow({ where: { ticketId, kind: 'resolve' } });

it('takes a breach out of the headline by a decision, and never off the record (behaviour 21)', async () => {
  const ticket = await log({}, NINE);
  await resolve(ticket.reference, LATE);
  const before = await clockOf(ticket.id);
  expect(before.breachedAt).not.toBeNull();
  await act('level5', 'excuse', ticket.reference, excuse, LATE);
  expect(await clockOf(ticket.id)).toMatchObject({
    breachedAt: before.breachedAt,
    excusedAt: LATE,
    excuseReason: excuse.reason,
  });
  const [event] = await prisma.event.findMany({ where: { ticketId: ticket.id, type: 'clock.excused' } });
  expect(event).toMatchObject({ reason: excuse.reason, data: { clockId: before.id, kind: 'resolve' } });
  expect((await act('level5', 'excuse', ticket.reference, excuse, LATE)).unchanged).toBe(true);
});

it('knows a breach that the sweep has not seen yet, and no other', async () => {
  const ticket = await log({}, NINE);
  await expect(act('level5', 'excuse', ticket.reference, excuse, NINE)).rejects.toMatchObject({
    code: 'CONFLICT',
    message: expect.stringContaining('was not broken'),
  });
  await act('level5', 'excuse', ticket.reference, excuse, LATE);
  const { breachedAt, dueAt } = await clockOf(ticket.id);
  expect(breachedAt).toEqual(dueAt);
});

it('is proposed from level 3 and decided at 5', async () => {
  const ticket = await log({}, NINE);
  await resolve(ticket.reference, LATE);
  for (const who of ['level1', 'level2', 'level6'] as const)
    await expect(act(who, 'excuse', ticket.reference, excuse, LATE)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await expect(act('level4', 'excuse', ticket.reference, excuse, LATE)).rejects.toMatchObject({
    code: 'FORBIDDEN',
    refusal: { propose: true },
  });
});
