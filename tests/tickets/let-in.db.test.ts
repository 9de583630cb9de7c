import { describe, expect, it } from 'vitest';
import { prisma } from '@/lib/db/client';
import { notifyOf } from '@/lib/notices/notify';
import { allowedVerbs } from '@/lib/tickets/allowed';
import { detailRow } from '@/lib/tickets/claim';
import { getTicket, listTickets } from '@/lib/tickets/queries';
import { listEvents } from '@/lib/tickets/timeline';
import { undoOf } from '@/lib/tickets/undo';
import type { Who } from '@/tests/support/found-world';
import { act, log, write } from '@/tests/support/tickets';
import { later, NOW, world } from '@/tests/support/world';

const reason = 'She knows the case';
const secret = () => log({ confidential: true, subject: 'A quarrel' });
/** Who is named on it, beside the level 3 who logged it. */
const letInNow = async (ticketId: string) => {
  const { person } = await world();
  const rows = await prisma.participant.findMany({ where: { ticketId, role: 'named' } });
  return rows.map(({ personId }) => personId).filter((one) => one !== person.level3);
};
const letIn = (reference: string, person: Who, who: Who = 'level5') =>
  act(who, 'let-in', reference, { person: `${person}@demo.test`, reason }, later(1));
const opens = async (who: Who, reference: string) => {
  const actor = await (await world()).actor(who, later(5));
  const found = await getTicket(prisma, actor, later(5), reference).catch(() => null);
  const { items } = await listTickets(prisma, actor, later(5), { q: reference });
  // The page and the list never differ.
  expect(items.some((one) => one.reference === reference)).toBe(found !== null);
  return found !== null;
};

describe('letting somebody into a confidential ticket', () => {
  it('opens it to them alone, with what is internal, and tells them', async () => {
    const desk = await world();
    const { reference } = await secret();
    expect(await opens('level2', reference)).toBe(false);
    const { events } = await letIn(reference, 'level2');
    expect(await opens('level2', reference)).toBe(true);
    expect(await opens('level4', reference)).toBe(false);
    await write('level2', reference, 'I spoke to both.', later(2), { visibility: 'internal' });
    await prisma.$transaction((tx) =>
      notifyOf(
        tx,
        events.map(({ id }) => id),
        later(2),
      ),
    );
    const told = await prisma.notice.findMany({ where: { eventId: { in: events.map(({ id }) => id) } } });
    expect(told.map(({ personId, kind }) => [personId, kind])).toEqual([[desk.person.level2, 'letIn']]);
    const actor = await desk.actor('customer', later(5));
    const ticket = await getTicket(prisma, actor, later(5), reference);
    const heard = await listEvents(prisma, actor, later(5), ticket.id);
    expect(heard.map(({ type }) => type)).not.toContain('ticket.letIn');
  });

  it('ends when they are taken off, and undoing either brings the other back', async () => {
    const { reference } = await secret();
    const done = await letIn(reference, 'level3b');
    const [back] = undoOf(reference, done.events, done.value);
    expect(back).toMatchObject({ verb: 'let-out' });
    const off = await act('level5', 'let-out', reference, { person: 'level3b@demo.test' }, later(3));
    expect(await opens('level3b', reference)).toBe(false);
    const [again] = undoOf(reference, off.events, off.value);
    await act('level5', again?.verb as 'let-in', reference, { ...again?.input, reference }, later(4));
    expect(await opens('level3b', reference)).toBe(true);
  });

  it('takes off whoever has left too, and knows nobody who never was', async () => {
    const desk = await world();
    const { id, reference } = await secret();
    await letIn(reference, 'level1b');
    await prisma.person.update({ where: { email: 'level1b@demo.test' }, data: { active: false } });
    try {
      const off = (person: string) => act('level5', 'let-out', reference, { person }, later(3));
      await expect(off('nobody@demo.test')).rejects.toMatchObject({
        code: 'INVALID',
        fields: { person: [expect.anything()] },
      });
      expect((await off('level4@demo.test')).unchanged).toBe(true);
      expect(await letInNow(id)).toEqual([desk.person.level1b]);
      expect((await off('LEVEL1B@demo.test')).unchanged).toBe(false);
      expect(await letInNow(id)).toEqual([]);
    } finally {
      await prisma.person.update({ where: { email: 'level1b@demo.test' }, data: { active: true } });
    }
  });

  it('lets an auditor in too, whom nothing else does', async () => {
    const { reference } = await secret();
    expect(await opens('auditor', reference)).toBe(false);
    await letIn(reference, 'auditor', 'level6');
    expect(await opens('auditor', reference)).toBe(true);
  });

  it.each([
    ['customer', 'asked for this'],
    ['colleague', 'holds no level'],
    ['admin', 'holds no level'],
  ] as const)('refuses %s, who %s, and writes nothing', async (person, why) => {
    const { id, reference } = await secret();
    await expect(letIn(reference, person)).rejects.toMatchObject({
      code: 'INVALID',
      fields: { person: [expect.stringContaining(why)] },
    });
    expect(await letInNow(id)).toEqual([]);
  });

  it('is for 5 and 6: others who were let in may not let in further people', async () => {
    const desk = await world();
    const { reference } = await secret();
    await expect(letIn(reference, 'level2', 'level4')).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await letIn(reference, 'level4');
    await expect(letIn(reference, 'level2', 'level4')).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const ticket = await getTicket(prisma, await desk.actor('level4', later(5)), later(5), reference);
    const verbs = async (who: Who) =>
      allowedVerbs(await desk.actor(who, later(5)), later(5), ticket, detailRow(ticket)).map(({ verb, how }) => [
        verb,
        how,
      ]);
    expect(await verbs('level4')).toContainEqual(['let-in', 'none']);
    expect(await verbs('level5')).toEqual(
      expect.arrayContaining([
        ['let-in', 'do'],
        ['let-out', 'do'],
      ]),
    );
  });

  it('makes no sense on a ticket that is not confidential', async () => {
    const { reference } = await log();
    await expect(letIn(reference, 'level2')).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('not confidential'),
    });
    const ticket = await getTicket(prisma, await (await world()).actor('level5', NOW), NOW, reference);
    const verbs = allowedVerbs(await (await world()).actor('level5', NOW), NOW, ticket, detailRow(ticket));
    expect(verbs.map(({ verb }) => verb)).not.toContain('let-in');
  });

  it('is not needed by whoever took it down for somebody else, until 5 takes them off', async () => {
    const { reference } = await secret();
    expect(await opens('level3', reference)).toBe(true);
    expect(await opens('level3b', reference)).toBe(false);
    await act('level5', 'let-out', reference, { person: 'level3@demo.test' }, later(1));
    expect(await opens('level3', reference)).toBe(false);
  });

  it('lets nobody into what one asks for oneself', async () => {
    const own = await log({ confidential: true }, undefined, 'level3');
    expect(await prisma.participant.count({ where: { ticketId: own.id } })).toBe(0);
    expect(await opens('level3', own.reference)).toBe(true);
  });

  it('holds on a ticket that is split off', async () => {
    const desk = await world();
    const { reference } = await secret();
    await letIn(reference, 'level4');
    const { id: message } = await write('customer', reference, 'And my badge is lost.', later(2));
    const { value } = await act('level4', 'split', reference, { message, subject: 'Badge', clock: 'now' }, later(3));
    const { fresh } = value as { fresh: { id: string; reference: string } };
    expect(await opens('level4', fresh.reference)).toBe(true);
    expect(await opens('level3', fresh.reference)).toBe(true);
    expect(await opens('level2', fresh.reference)).toBe(false);
    expect(await letInNow(fresh.id)).toEqual([desk.person.level4]);
  });
});
