import { describe, expect, it } from 'vitest';
import { TICKET_VERBS } from '@/lib/acts';
import { prisma } from '@/lib/db/client';
import { newId } from '@/lib/id';
import { changeFunction } from '@/lib/people/keep-function';
import { afterBusinessDays } from '@/lib/sla/business-days';
import { listEvents } from '@/lib/tickets/timeline';
import { undoOf } from '@/lib/tickets/undo';
import type { Who } from '@/tests/support/found-world';
import { act, bring, log, resolve, write } from '@/tests/support/tickets';
import { later, NOW, world } from '@/tests/support/world';

const DAY = 24 * 60;
const read = (id: string) => prisma.ticket.findUniqueOrThrow({ where: { id } });
const hours = {
  timeZone: 'Europe/London',
  hours: Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, [['09:00', '17:00']]])),
};

describe('from new to closed and back (behaviour 51)', () => {
  it('goes new, open, waiting, open, resolved, closed', async () => {
    const ticket = await log();
    const states = [ticket.state];
    const note = async () => states.push((await read(ticket.id)).state);
    await act('level3', 'take', ticket.reference);
    await note();
    await act('level3', 'wait', ticket.reference, { reason: 'customer-answer' });
    await note();
    await write('customer', ticket.reference, 'Here you are.', later(10));
    await note();
    await resolve(ticket.reference, later(20));
    await note();
    await act('customer', 'accept', ticket.reference, {}, later(30));
    await note();
    expect(states).toEqual(['new', 'open', 'waiting', 'open', 'resolved', 'closed']);
  });

  it('reopens by a word inside the window and counts it with its cause (behaviour 54)', async () => {
    const ticket = await log();
    await resolve(ticket.reference, later(20));
    await write('customer', ticket.reference, 'It hums again, sorry to say.', later(2 * DAY));
    expect(await read(ticket.id)).toMatchObject({
      state: 'open',
      reopenCount: 1,
      resolvedAt: null,
      resolutionCode: null,
    });
    const [event] = await prisma.event.findMany({ where: { ticketId: ticket.id, type: 'ticket.reopened' } });
    expect(event?.data).toMatchObject({ cause: 'not-fixed', count: 1 });
    await resolve(ticket.reference, later(2 * DAY + 60));
    const mistake = { reason: 'Resolved the wrong one', cause: 'mistake' };
    await act('level3', 'reopen', ticket.reference, mistake, later(2 * DAY + 70));
    expect(await read(ticket.id)).toMatchObject({ reopenCount: 2 });
  });

  it('starts a new linked ticket with the text only after the window', async () => {
    const ticket = await log();
    await bring(ticket.reference, 'closed', later(10));
    const message = await write('customer', ticket.reference, 'It hums once more.', later(20 * DAY));
    expect(message.ticketId).not.toBe(ticket.id);
    const fresh = await read(message.ticketId);
    expect(fresh).toMatchObject({ state: 'new', description: 'It hums once more.', reopenCount: 0 });
    expect(await read(ticket.id)).toMatchObject({ state: 'closed' });
    const links = await prisma.ticketLink.findMany({ where: { OR: [{ fromId: fresh.id }, { toId: fresh.id }] } });
    expect(links.map((link) => link.kind)).toEqual(['related']);
  });

  it('does so too while it is resolved and not closed yet', async () => {
    const ticket = await log();
    await resolve(ticket.reference, later(20));
    const message = await write('customer', ticket.reference, 'It hums once more.', later(20 * DAY));
    expect(message.ticketId).not.toBe(ticket.id);
    expect(await read(ticket.id)).toMatchObject({ state: 'resolved', reopenCount: 0 });
  });

  it('leaves it closed for thanks alone, inside the window and after it', async () => {
    const ticket = await log();
    await bring(ticket.reference, 'closed', later(10));
    for (const days of [1, 20]) {
      const message = await write('customer', ticket.reference, 'Many thanks!', later(days * DAY));
      expect(message.ticketId).toBe(ticket.id);
    }
    expect(await read(ticket.id)).toMatchObject({ state: 'closed', reopenCount: 0 });
  });

  it('leaves it resolved for thanks alone', async () => {
    const ticket = await log();
    await resolve(ticket.reference);
    await write('customer', ticket.reference, 'Thank you so much!', later(5));
    expect((await read(ticket.id)).state).toBe('resolved');
  });
});

describe('closing by itself (behaviour 52)', () => {
  it('is due after the promise’s business days, and the job closes once', async () => {
    const ticket = await log();
    const friday = new Date('2026-03-06T15:00:00Z');
    await resolve(ticket.reference, friday);
    const { closeDueAt } = await read(ticket.id);
    expect(closeDueAt).toEqual(afterBusinessDays(hours as never, friday, 3));
    expect((closeDueAt?.getTime() ?? 0) - friday.getTime()).toBeGreaterThan(4 * 86_400_000);
    const first = await act('system', 'close', ticket.reference, {}, later(7 * DAY, friday));
    expect(first.events.map((event) => [event.type, event.data])).toEqual([['ticket.closed', { cause: 'time' }]]);
    expect(await act('system', 'close', ticket.reference, {}, later(8 * DAY, friday))).toMatchObject({
      unchanged: true,
    });
  });
});

describe('families', () => {
  it('keeps a parent open while a child is, and a reopened child stays alone (behaviour 60)', async () => {
    const [parent, child] = [await log(), await log()];
    await act('level3', 'link', parent.reference, { kind: 'child', to: child.reference });
    await expect(resolve(parent.reference)).rejects.toMatchObject({
      code: 'CONFLICT',
      detail: { children: [child.reference] },
    });
    await resolve(child.reference);
    await resolve(parent.reference);
    await act('customer', 'reopen', child.reference, { reason: 'Still broken' });
    expect([(await read(parent.id)).state, (await read(child.id)).state]).toEqual(['resolved', 'open']);
  });

  it.each(['request', 'complaint'] as const)('ends a %s only after all its parts (behaviour 60)', async (kind) => {
    const [parent, child] = [await log({ kind }), await log()];
    await act('level3', 'link', parent.reference, { kind: 'child', to: child.reference });
    for (const children of [undefined, 'leave', 'resolve'] as const)
      await expect(resolve(parent.reference, NOW, { children })).rejects.toMatchObject({
        code: 'CONFLICT',
        detail: { children: [child.reference] },
      });
    expect((await read(child.id)).state).toBe('new');
    await resolve(child.reference);
    await resolve(parent.reference);
    expect((await read(parent.id)).state).toBe('resolved');
  });

  it.each(['incident', 'question'] as const)('asks what becomes of the children of one %s', async (kind) => {
    const [parent, child, grandchild] = [await log({ kind }), await log(), await log()];
    await act('level3', 'link', parent.reference, { kind: 'child', to: child.reference });
    await act('level3', 'link', child.reference, { kind: 'child', to: grandchild.reference });
    await expect(resolve(parent.reference)).rejects.toMatchObject({ code: 'CONFLICT' });
    await resolve(parent.reference, NOW, { children: 'leave' });
    const states = async () => Promise.all([parent, child, grandchild].map(async (one) => (await read(one.id)).state));
    expect(await states()).toEqual(['resolved', 'new', 'new']);
    await act('level3', 'reopen', parent.reference, { reason: 'Not over' });
    const whole = await resolve(parent.reference, later(5), { children: 'resolve' });
    expect(await states()).toEqual(['resolved', 'resolved', 'resolved']);
    expect(whole.events.filter(({ type }) => type === 'ticket.resolved').map(({ data }) => data)).toMatchObject([
      { also: [child.reference, grandchild.reference] },
      { with: parent.reference },
      { with: parent.reference },
    ]);
    const { does } = await world();
    for (const { verb, input } of undoOf(parent.reference, whole.events, whole.value))
      await does('level3', TICKET_VERBS[verb as 'reopen'], input, later(6));
    expect(await states()).toEqual(['open', 'open', 'open']);
  });

  it('tells customers nothing of the other tickets, and writes each by the right it was resolved by', async () => {
    const { actor, function: desks, person } = await world();
    const [parent, child] = [await log(), await log()];
    await act('level3', 'link', parent.reference, { kind: 'child', to: child.reference });
    const elsewhere = { personId: person.level4, functionId: desks.FM, level: 3, from: later(-DAY) };
    const held = await prisma.levelHolding.create({ data: { id: newId(), ...elsewhere, createdAt: later(-DAY) } });
    await act('level4', 'allocate', child.reference, { function: 'FM', reason: 'A door' });
    await act('level4', 'resolve', parent.reference, { resolution: 'Done.', code: 'solved', children: 'resolve' });
    const level = async ({ id }: { id: string }) =>
      (await prisma.event.findFirstOrThrow({ where: { ticketId: id, type: 'ticket.resolved' } })).actorLevel;
    expect([await level(parent), await level(child)]).toEqual([4, 3]);
    await prisma.levelHolding.delete({ where: { id: held.id } });
    const told = async (who: Who, { id }: { id: string }) =>
      JSON.stringify(await listEvents(prisma, await actor(who), NOW, id));
    expect(await told('level4', parent)).toContain(`"also":["${child.reference}"]`);
    expect(await told('customer', parent)).not.toContain(child.reference);
    expect(await told('customer', child)).not.toContain(parent.reference);
  });

  it('says which child cannot go with its parent, and writes nothing', async () => {
    const [parent, child, part] = [await log(), await log({ kind: 'request' }), await log()];
    await act('level3', 'link', parent.reference, { kind: 'child', to: child.reference });
    await act('level3', 'link', child.reference, { kind: 'child', to: part.reference });
    await expect(resolve(parent.reference, NOW, { children: 'resolve' })).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringMatching(`^Its child ${child.reference} cannot be resolved with it. .*${part.reference}`),
    });
    expect((await read(parent.id)).state).toBe('new');
  });

  it('neither waits for a child out of sight nor tells of it', async () => {
    const [parent, child] = [await log({ kind: 'request' }), await log()];
    await act('level3', 'link', parent.reference, { kind: 'child', to: child.reference });
    await prisma.ticket.update({ where: { id: child.id }, data: { confidential: true } });
    const words = { resolution: 'Done.', code: 'fulfilled' };
    await act('level3b', 'resolve', parent.reference, words);
    expect([(await read(parent.id)).state, (await read(child.id)).state]).toEqual(['resolved', 'new']);
  });

  it('refuses a circle of parents', async () => {
    const [a, b, c] = [await log(), await log(), await log()];
    await act('level3', 'link', a.reference, { kind: 'child', to: b.reference });
    await act('level3', 'link', b.reference, { kind: 'child', to: c.reference });
    const circle = act('level3', 'link', c.reference, { kind: 'child', to: a.reference });
    await expect(circle).rejects.toMatchObject({ code: 'INVALID' });
  });

  it('solves the twins of a master but those that opted out (behaviour 61)', async () => {
    const [master, twin, loner] = [await log(), await log(), await log()];
    const duplicate = { kind: 'duplicate', to: master.reference };
    await act('level3', 'link', twin.reference, duplicate);
    await act('level3', 'link', loner.reference, { ...duplicate, optOut: true });
    await resolve(master.reference, NOW, { twins: true });
    expect(await read(twin.id)).toMatchObject({
      state: 'resolved',
      resolution: 'A new roller.',
      resolutionCode: 'duplicate',
    });
    expect((await read(loner.id)).state).toBe('new');
  });
});

describe('two editors (behaviour 62)', () => {
  it('merges different fields and shows both values of the same', async () => {
    const ticket = await log({ impact: 3, urgency: 3 });
    const seen = { impact: 3, urgency: 3 };
    await act('level3', 'assess', ticket.reference, { impact: 2, seen });
    await act('level2', 'assess', ticket.reference, { urgency: 1, impact: undefined, seen }, later(1));
    expect(await read(ticket.id)).toMatchObject({ impact: 2, urgency: 1, priority: 2 });
    const clash = act('level4', 'assess', ticket.reference, { impact: 1, seen }, later(2));
    await expect(clash).rejects.toMatchObject({
      code: 'CONFLICT',
      detail: { field: 'impact', current: 2, yours: 1, seen: 3 },
    });
  });

  it('shows a newer message before one is sent (behaviour 63)', async () => {
    const ticket = await log();
    const first = await write('customer', ticket.reference, 'One', later(1));
    await write('customer', ticket.reference, 'Two', later(2));
    const late = write('level3', ticket.reference, 'Answer to one', later(3), { after: first.id });
    await expect(late).rejects.toMatchObject({ code: 'CONFLICT', detail: { message: { body: 'Two' } } });
  });
});

describe('the trail', () => {
  it('keeps the reference when a ticket moves on, and numbers are never given twice (behaviour 64)', async () => {
    const ticket = await log();
    await act('level4', 'allocate', ticket.reference, { function: 'FM', reason: 'A door' });
    expect(await read(ticket.id)).toMatchObject({
      reference: ticket.reference,
      functionId: (await world()).function.FM,
    });
    const numbers = (await Promise.all(Array.from({ length: 12 }, () => log()))).map((one) => one.reference);
    expect(new Set(numbers).size).toBe(12);
  });

  it('draws the numbers where the function wishes that they tell nothing (behaviour 64)', async () => {
    const { does, function: desks } = await world();
    const set = (scattered: boolean) => does('admin', changeFunction, { function: desks.IT, scattered });
    await set(true);
    const drawn = await Promise.all(Array.from({ length: 6 }, () => log()));
    await set(false);
    expect(drawn.every(({ reference }) => /^IT-[1-9]\d{7}$/.test(reference))).toBe(true);
    expect(new Set(drawn.map(({ reference }) => reference)).size).toBe(6);
    expect((await log()).reference).toMatch(/^IT-\d{1,5}$/);
  });

  it('says who, as which level and why, and lets nothing be changed later (behaviour 65)', async () => {
    const desk = await world();
    const ticket = await log();
    await act('level4', 'allocate', ticket.reference, { team: 'it-network', reason: 'Their switch' });
    await act('system', 'resume', ticket.reference).catch(() => undefined);
    const [event] = await prisma.event.findMany({ where: { ticketId: ticket.id, type: 'ticket.allocated' } });
    expect(event).toMatchObject({
      actorId: desk.person.level4,
      actorKind: 'person',
      actorLevel: 4,
      reason: 'Their switch',
      at: NOW,
    });
    const change = prisma.$executeRaw`UPDATE "Event" SET reason = 'Another' WHERE id = ${event?.id}::uuid`;
    await expect(change).rejects.toThrow(/append-only/);
    const removal = prisma.$executeRaw`DELETE FROM "Event" WHERE id = ${event?.id}::uuid`;
    await expect(removal).rejects.toThrow(/append-only/);
  });
});
