import { describe, expect, it } from 'vitest';
import { prisma } from '@/lib/db/client';
import { explainClocks } from '@/lib/tickets/explain-clocks';
import { linkTicket } from '@/lib/tickets/link';
import { logTicket } from '@/lib/tickets/log';
import { mergeTicket } from '@/lib/tickets/merge';
import { postMessage } from '@/lib/tickets/post-message';
import { getTicket } from '@/lib/tickets/queries';
import { splitTicket } from '@/lib/tickets/split';
import { emailOf, type Who } from '@/tests/support/found-world';
import { later, NOW, world } from '@/tests/support/world';

async function logFor(who: Who, subject: string, minutes = 0, more = {}) {
  const desk = await world();
  const input = {
    kind: 'incident',
    subject,
    description: `${subject}, please help.`,
    requester: { email: emailOf(who) },
  };
  return (await desk.does('level3', logTicket, { ...input, ...more }, later(minutes))).value;
}
const say = async (who: Who, reference: string, body: string, minutes: number, visibility = 'public') =>
  (await (await world()).does(who, postMessage, { reference, body, visibility }, later(minutes))).value.message;
const merge = async (who: Who, reference: string, into: string, minutes = 60) =>
  (await world()).does(who, mergeTicket, { reference, into, reason: 'The same' }, later(minutes));
const bodies = async (ticketId: string) =>
  (await prisma.message.findMany({ where: { ticketId }, orderBy: [{ at: 'asc' }, { id: 'asc' }] })).map((m) => m.body);

describe('merging (behaviour 56)', () => {
  it('moves messages, people and links, and leaves a stub that says where', async () => {
    const desk = await world();
    const a = await logFor('customer', 'Mail is down');
    const b = await logFor('colleague', 'No mail', 10);
    const c = await logFor('customer', 'Calendar too', 12);
    await say('customer', a.reference, 'A one', 5);
    await say('colleague', b.reference, 'B one', 15);
    await say('customer', a.reference, 'A two', 20);
    await desk.does('level3', linkTicket, { reference: a.reference, kind: 'related', to: c.reference }, later(21));
    const done = await merge('level3', a.reference, b.reference);
    expect(done.events.filter((event) => event.type === 'ticket.merged').map((event) => event.ticketId)).toEqual([
      a.id,
      b.id,
    ]);
    expect(done.value).toMatchObject({ state: 'merged', mergedIntoId: b.id });
    expect(await bodies(b.id)).toEqual(['Mail is down\n\nMail is down, please help.', 'A one', 'B one', 'A two']);
    expect(await bodies(a.id)).toEqual([]);
    const people = await prisma.participant.findMany({ where: { ticketId: b.id } });
    expect(people.map(({ personId, role }) => [personId, role])).toEqual([[desk.person.customer, 'cc']]);
    const links = await prisma.ticketLink.findMany({ where: { OR: [{ fromId: c.id }, { toId: c.id }] } });
    expect(links.map(({ fromId, toId }) => [fromId, toId].sort())).toEqual([[b.id, c.id].sort()]);
  });

  it('keeps the earliest creation on the clocks, and explains it', async () => {
    const desk = await world();
    const old = await logFor('customer', 'Slow since nine');
    const young = await logFor('customer', 'Still slow', 120);
    await merge('level3', old.reference, young.reference, 150);
    const now = later(150);
    const seen = await getTicket(prisma, await desk.actor('level3', now), now, young.reference);
    const running = (await explainClocks(prisma, seen, now)).filter(({ clock }) => clock.runningSince);
    expect(running.map(({ clock }) => clock.kind).sort()).toEqual(['resolve', 'response', 'update']);
    for (const { clock, lines } of running) {
      expect(clock.startedAt).toEqual(NOW);
      expect(lines?.at(-1)).toMatchObject({ kind: 'result', dueAt: clock.dueAt });
    }
    const due = Math.min(...running.map(({ clock }) => clock.dueAt?.getTime() ?? Number.POSITIVE_INFINITY));
    expect(seen.nextDueAt?.getTime()).toBe(due);
    const stub = await prisma.clock.findMany({ where: { ticketId: old.id, runningSince: { not: null } } });
    expect(stub).toEqual([]);
  });

  it('lets the customer’s next word land where it went, also twice merged', async () => {
    const [a, b, c] = [
      await logFor('customer', 'One'),
      await logFor('customer', 'Two'),
      await logFor('customer', 'Three'),
    ];
    await merge('level3', a.reference, b.reference, 5);
    await merge('level3', b.reference, c.reference, 6);
    await say('customer', a.reference, 'And now?', 10);
    expect((await bodies(c.id)).at(-1)).toBe('And now?');
  });

  it('refuses itself, circles, what is over, other organisations and confidential ones', async () => {
    const a = await logFor('customer', 'Alpha');
    const b = await logFor('customer', 'Beta');
    const other = await logFor('sharer', 'Gamma');
    const secret = await logFor('customer', 'Delta', 0, { confidential: true });
    await expect(merge('level3', a.reference, a.reference)).rejects.toMatchObject({ code: 'INVALID' });
    await expect(merge('level3', a.reference, 'IT-999999')).rejects.toMatchObject({ code: 'INVALID' });
    await expect(merge('level5', a.reference, secret.reference)).rejects.toMatchObject({ code: 'INVALID' });
    await expect(merge('level3', a.reference, other.reference)).rejects.toMatchObject({
      code: 'FORBIDDEN',
      refusal: { capability: 'ticket.mergeAcross', needs: 5, propose: true },
    });
    expect((await merge('level5', other.reference, a.reference)).value.state).toBe('merged');
    await merge('level3', a.reference, b.reference);
    await expect(merge('level3', b.reference, a.reference)).rejects.toMatchObject({ code: 'CONFLICT' });
    expect((await merge('level3', a.reference, b.reference)).unchanged).toBe(true);
  });
});

describe('splitting (behaviour 59)', () => {
  it('makes a linked ticket with the message’s text, files and time', async () => {
    const desk = await world();
    const ticket = await logFor('customer', 'Printer');
    const message = await say('customer', ticket.reference, 'By the way, my chair broke', 30);
    await prisma.attachment.create({
      data: {
        ...{
          id: crypto.randomUUID(),
          ticketId: ticket.id,
          messageId: message.id,
          name: 'chair.png',
          type: 'image/png',
        },
        ...{ size: 3, sha256: 'x', key: '2026/03/chair', uploadedById: desk.person.customer, at: later(30) },
      },
    });
    const input = { reference: ticket.reference, message: message.id, subject: 'Broken chair' };
    const { value, events } = await desk.does('level2', splitTicket, input, later(60));
    expect(events.filter((event) => event.type === 'ticket.split')).toHaveLength(1);
    expect(value.fresh).toMatchObject({
      subject: 'Broken chair',
      description: 'By the way, my chair broke',
      requesterId: desk.person.customer,
      createdAt: later(30),
      state: 'new',
    });
    expect(value.fresh.nextDueAt).toEqual(later(90));
    const files = await prisma.attachment.findMany({ where: { ticketId: value.fresh.id } });
    expect(files.map((file) => [file.name, file.key])).toEqual([['chair.png', '2026/03/chair']]);
    const seen = await getTicket(prisma, await desk.actor('level3'), later(60), value.fresh.reference);
    for (const { lines } of await explainClocks(prisma, seen, later(60))) expect(lines).not.toBeNull();
  });

  it('counts from now where that is asked, and never opens a note to the customer', async () => {
    const desk = await world();
    const ticket = await logFor('customer', 'Screen');
    const message = await say('customer', ticket.reference, 'Another thing', 10);
    const note = await say('level3', ticket.reference, 'He is difficult', 11, 'internal');
    const input = { reference: ticket.reference, subject: 'Another' };
    const late = await desk.does('level3', splitTicket, { ...input, message: message.id, clock: 'now' }, later(60));
    expect(late.value.fresh.nextDueAt).toEqual(later(120));
    await expect(desk.does('level3', splitTicket, { ...input, message: note.id })).rejects.toMatchObject({
      code: 'INVALID',
    });
  });
});
