import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/csmg/actor';
import { prisma } from '@/lib/db/client';
import { recipientsOf } from '@/lib/notices/recipients';
import { makeGood } from '@/lib/surveys/make-good';
import { listQuietRecoveries } from '@/lib/surveys/queries';
import { requesterFigures } from '@/lib/tickets/around';
import { TicketFilters } from '@/lib/tickets/filters';
import { getTicket, listTickets } from '@/lib/tickets/queries';
import { listEvents } from '@/lib/tickets/timeline';
import type { Ticket } from '@/prisma/generated/client';
import type { Who } from '../support/found-world';
import { agree, closed } from '../support/surveys';
import { act } from '../support/tickets';
import { later, world } from '../support/world';

const AT = later(30);
const BELOW = ['level1', 'level2', 'level3', 'level4', 'auditor'] as const;
const ABOVE = ['level5', 'level5b', 'level6'] as const;

const as = async (who: Who): Promise<Actor> => (await world()).actor(who, AT);
const ratingFor = async (who: Who, { reference }: Ticket) =>
  (await getTicket(prisma, await as(who), AT, reference)).rating;
const lowOnes = async (who: Who) =>
  (await listTickets(prisma, await as(who), AT, TicketFilters.parse({ state: 'all', rated: '1' }))).items;

describe.sequential('90 an anonymous rating', () => {
  let ticket: Ticket;
  beforeAll(async () => {
    await agree({ anonymous: true });
    ticket = await closed();
    await act('customer', 'rate', ticket.reference, { score: 1, comment: 'Nobody rang', anonymous: true }, later(5));
  });

  it('is read on its ticket by whoever gave it and by those who lead, and by nobody else', async () => {
    for (const who of BELOW) expect([who, await ratingFor(who, ticket)]).toEqual([who, null]);
    for (const who of [...ABOVE, 'customer'] as const)
      expect(await ratingFor(who, ticket)).toMatchObject({ score: 1, comment: 'Nobody rang', anonymous: true });
  });

  it('is found by its score, and weighed in the figures of who asked, by those who lead only', async () => {
    for (const who of BELOW) {
      expect([who, await lowOnes(who)]).toEqual([who, []]);
      expect((await requesterFigures(prisma, await as(who), AT, ticket.requesterId)).score).toBeNull();
    }
    for (const who of ABOVE) expect((await lowOnes(who)).map((one) => one.id)).toEqual([ticket.id]);
    expect((await requesterFigures(prisma, await as('level5'), AT, ticket.requesterId)).score).toBe(1);
  });

  it('leaves no score in the trail, and no second event', async () => {
    const events = await listEvents(prisma, await as('level5'), AT, ticket.id);
    const told = events.filter(({ type }) => type.startsWith('ticket.rated') || type.startsWith('fulfilment.'));
    expect(told.map(({ type, data }) => [type, data])).toEqual([['ticket.rated', { anonymous: true }]]);
    expect(await prisma.fulfilmentTask.count({ where: { ticketId: ticket.id } })).toBe(0);
  });

  it('that is low is told to level 5 and above only', async () => {
    const [event] = await prisma.event.findMany({ where: { ticketId: ticket.id, type: 'ticket.rated' } });
    if (!event) throw new Error('it was not rated');
    const { person } = await world();
    const heard = (await recipientsOf(prisma, event, ticket, AT)).map(({ personId }) => personId);
    expect(heard.toSorted()).toEqual([person.level5, person.level5b, person.level6, person.level6b].toSorted());
  });

  it('waits for those who lead, and tells nobody else that it does', async () => {
    const waits = async (who: Who) =>
      (await listQuietRecoveries(prisma, await as(who), AT)).map((one) => one.reference);
    for (const who of [...BELOW, 'customer', 'fm5'] as const) expect([who, await waits(who)]).toEqual([who, []]);
    for (const who of ABOVE) expect([who, await waits(who)]).toEqual([who, [ticket.reference]]);
    const { recoverBy } = await prisma.rating.findUniqueOrThrow({ where: { ticketId: ticket.id } });
    expect(recoverBy?.getTime()).toBeGreaterThan(AT.getTime());
  });

  it('is made good by one of them with a word of what was done, which no trail ties to its ticket', async () => {
    const { does, person } = await world();
    const other = await closed();
    const wish = (reference: string) => ({ reference, note: 'Rang them and said sorry' });
    // Whether there is a low score is not told: a ticket without any rating answers just the same.
    for (const who of ['level3', 'level4'] as const) {
      const said = await Promise.all(
        [ticket, other].map(({ reference }) =>
          does(who, makeGood, wish(reference), AT).catch((error) => error.message),
        ),
      );
      expect(said[0]).toBe(said[1]);
    }
    await expect(does('level2', makeGood, wish(ticket.reference), AT)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await does('level5', makeGood, wish(ticket.reference), AT);
    expect(await prisma.rating.findUnique({ where: { ticketId: ticket.id } })).toMatchObject({
      ...{ recoveredById: person.level5, recovery: 'Rang them and said sorry' },
    });
    const [event] = await prisma.event.findMany({ where: { type: 'rating.madeGood' } });
    expect(event).toMatchObject({ ticketId: null, subjectId: null, reason: null, data: {} });
    expect(await listQuietRecoveries(prisma, await as('level5'), AT)).toEqual([]);
    await expect(does('level6', makeGood, wish(ticket.reference), AT)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('may be given a name, and lose it again, while it can be changed', async () => {
    await act('customer', 'rate', ticket.reference, { score: 1, anonymous: false }, later(10));
    expect(await ratingFor('level3', ticket)).toMatchObject({ score: 1 });
    const last = await prisma.event.findMany({ where: { ticketId: ticket.id, type: 'ticket.rated' } });
    expect(last.at(-1)?.data).toEqual({ score: 1, from: null });
    await act('customer', 'rate', ticket.reference, { score: 2, anonymous: true }, later(15));
    expect(await ratingFor('level3', ticket)).toBeNull();
    await act('customer', 'rate', ticket.reference, { score: 3 }, later(16));
    expect(await ratingFor('level4', ticket)).toBeNull();
  });

  it('raised to a good one has nothing to make good, and lowered again waits anew', async () => {
    await agree({ anonymous: true }, later(17));
    const again = await closed(later(18));
    const { reference } = again;
    const waits = async () =>
      (await listQuietRecoveries(prisma, await as('level5'), AT)).some((one) => one.reference === reference);
    await act('customer', 'rate', reference, { score: 1, anonymous: true }, later(18));
    expect(await waits()).toBe(true);
    await act('customer', 'rate', reference, { score: 5 }, later(19));
    expect(await waits()).toBe(false);
    await act('customer', 'rate', reference, { score: 2 }, later(19));
    expect(await waits()).toBe(true);
    // With a name it is a task on the ticket, as any other.
    await act('customer', 'rate', reference, { score: 2, anonymous: false }, later(19));
    expect(await waits()).toBe(false);
    expect(await prisma.fulfilmentTask.count({ where: { ticketId: again.id, does: 'recover' } })).toBe(1);
  });

  it('is refused where the survey asks with names', async () => {
    await agree({ anonymous: false }, later(20));
    const named = await closed(later(21));
    await expect(
      act('customer', 'rate', named.reference, { score: 5, anonymous: true }, later(22)),
    ).rejects.toMatchObject({ code: 'INVALID', fields: { anonymous: expect.anything() } });
  });
});
