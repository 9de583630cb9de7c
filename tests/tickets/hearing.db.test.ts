import { beforeAll, describe, expect, it, test } from 'vitest';
import { getAttachment } from '@/lib/attachments/queries';
import { prisma } from '@/lib/db/client';
import { listNotices } from '@/lib/desk/work';
import { newId } from '@/lib/id';
import { notifyOf } from '@/lib/notices/notify';
import { heldOnTicket } from '@/lib/supervision/queries';
import { hearsInside } from '@/lib/tickets/hearing';
import { findMessage, listEvents, listMessages } from '@/lib/tickets/timeline';
import type { Ticket } from '@/prisma/generated/client';
import { get, post } from '@/tests/support/api';
import type { Who } from '@/tests/support/found-world';
import { log, write } from '@/tests/support/tickets';
import { NOW, world } from '@/tests/support/world';

const hears = async (who: Who, ticket: Ticket) => {
  const desk = await world();
  return hearsInside(prisma, await desk.actor(who), NOW, ticket.id);
};
const tie = async (ticket: Ticket, who: Who, role: 'cc' | 'watcher' | 'named') => {
  const desk = await world();
  await prisma.participant.create({ data: { ticketId: ticket.id, personId: desk.person[who], role, at: NOW } });
};
/** A ticket of the IT desk that was asked for by whoever. */
const asked = (requester: Who) => log({}, NOW, requester);

describe('who hears what is internal', () => {
  it('is everybody who works in the function of the ticket, also on their own request', async () => {
    const ticket = await asked('level2');
    for (const who of ['level1', 'level2', 'level3', 'level5'] as const) expect(await hears(who, ticket)).toBe(true);
    expect(await hears('fm3', ticket)).toBe(false);
  });

  it('is not a colleague of another function who only asked for it or has a copy', async () => {
    const ticket = await asked('fm3');
    await tie(ticket, 'fm5', 'cc');
    expect(await hears('fm3', ticket)).toBe(false);
    expect(await hears('fm5', ticket)).toBe(false);
  });

  it('is whoever watches it, was let in or works on it, from whatever function', async () => {
    const ticket = await asked('customer');
    await tie(ticket, 'fm5', 'watcher');
    expect(await hears('fm5', ticket)).toBe(true);
    expect(await hears('fm3', ticket)).toBe(false);
    await tie(ticket, 'fm3', 'named');
    expect(await hears('fm3', ticket)).toBe(true);
    const desk = await world();
    const given = await asked('customer');
    await prisma.ticket.update({ where: { id: given.id }, data: { assigneeId: desk.person.fm3 } });
    expect(await hears('fm3', { ...given, assigneeId: desk.person.fm3 })).toBe(true);
  });

  it('is level 6 and an auditor as they see it, and never an administrator or a customer', async () => {
    const ticket = await asked('customer');
    await tie(ticket, 'colleague', 'watcher');
    expect(await hears('level6', ticket)).toBe(true);
    expect(await hears('auditor', ticket)).toBe(true);
    for (const who of ['admin', 'customer', 'manager', 'colleague'] as const)
      expect(await hears(who, ticket)).toBe(false);
  });

  it('is, on a confidential ticket, nobody by having asked for it or having a copy', async () => {
    const ticket = await asked('level2');
    await tie(ticket, 'level3', 'cc');
    await tie(ticket, 'level1', 'named');
    await prisma.ticket.update({ where: { id: ticket.id }, data: { confidential: true } });
    expect(await hears('level2', ticket)).toBe(false);
    expect(await hears('level3', ticket)).toBe(false);
    expect(await hears('level1', ticket)).toBe(true);
    expect(await hears('level5', ticket)).toBe(true);
    expect(await hears('auditor', ticket)).toBe(false);
  });
});

describe('where it is heard', () => {
  let ticket: Ticket;
  let noteId: string;

  beforeAll(async () => {
    ticket = await asked('fm3');
    await tie(ticket, 'fm5', 'cc');
    noteId = (await write('level3', ticket.reference, 'He breaks one a week.', NOW, { visibility: 'internal' })).id;
    await write('level2', ticket.reference, 'It is on its way.', NOW).catch(() => undefined);
  });

  test.each([
    ['fm3', false],
    ['fm5', false],
    ['level2', true],
  ] as const)('%s in the conversation, the timeline, what is held and the programs: %s', async (who, inside) => {
    const desk = await world();
    const actor = await desk.actor(who);
    const messages = await listMessages(prisma, actor, NOW, ticket.id);
    expect(messages.some(({ id }) => id === noteId)).toBe(inside);
    expect((await findMessage(prisma, actor, NOW, ticket.id, noteId)) !== null).toBe(inside);
    const events = await listEvents(prisma, actor, NOW, ticket.id);
    expect(events.some(({ type }) => type === 'ticket.noted')).toBe(inside);
    expect((await heldOnTicket(prisma, actor, NOW, ticket.id)).length > 0).toBe(inside);
    const told = await get(who, `/tickets/${ticket.reference}/messages`);
    expect(JSON.stringify(told.body).includes('one a week')).toBe(inside);
  });

  test('files of a note stay with those who hear it', async () => {
    const desk = await world();
    const hung = {
      ticketId: ticket.id,
      messageId: noteId,
      visibility: 'internal',
      uploadedById: desk.person.level3,
    } as const;
    const bytes = { name: 'a.txt', type: 'text/plain', size: 1, sha256: '0', key: '0', at: NOW };
    const file = await prisma.attachment.create({ data: { id: newId(NOW), ...hung, ...bytes } });
    await expect(getAttachment(prisma, await desk.actor('fm3'), NOW, file.id)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect((await getAttachment(prisma, await desk.actor('level2'), NOW, file.id)).name).toBe('a.txt');
    await prisma.attachment.update({ where: { id: file.id }, data: { visibility: 'public' } });
    expect((await getAttachment(prisma, await desk.actor('fm3'), NOW, file.id)).name).toBe('a.txt');
  });

  test('news of a note is told only while it is heard', async () => {
    const desk = await world();
    const watched = await asked('customer');
    await tie(watched, 'fm5', 'watcher');
    await write('level3', watched.reference, 'Between us.', NOW, { visibility: 'internal' });
    const [noted] = await prisma.event.findMany({ where: { ticketId: watched.id, type: 'ticket.noted' } });
    await notifyOf(prisma, [noted?.id ?? ''], NOW);
    const news = async () => (await listNotices(prisma, await desk.actor('fm5'), NOW)).map((one) => one.reference);
    expect(await news()).toContain(watched.reference);
    await prisma.participant.updateMany({ where: { ticketId: watched.id }, data: { role: 'cc' } });
    expect(await news()).not.toContain(watched.reference);
  });

  test('a colleague from elsewhere still answers on their own request', async () => {
    const answered = await post('fm3', `/tickets/${ticket.reference}/messages`, {
      body: 'Thanks',
      visibility: 'public',
    });
    expect(answered.status).toBe(201);
  });
});
