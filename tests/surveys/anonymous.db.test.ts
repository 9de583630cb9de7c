import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/csmg/actor';
import { prisma } from '@/lib/db/client';
import { recipientsOf } from '@/lib/notices/recipients';
import { requesterFigures } from '@/lib/tickets/around';
import { TicketFilters } from '@/lib/tickets/filters';
import { getTicket, listTickets } from '@/lib/tickets/queries';
import { listEvents } from '@/lib/tickets/timeline';
import type { Ticket } from '@/prisma/generated/client';
import { agree, closed } from '../support/surveys';
import { act } from '../support/tickets';
import { later, type Who, world } from '../support/world';

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

  it('is refused where the survey asks with names', async () => {
    await agree({ anonymous: false }, later(20));
    const named = await closed(later(21));
    await expect(
      act('customer', 'rate', named.reference, { score: 5, anonymous: true }, later(22)),
    ).rejects.toMatchObject({ code: 'INVALID', fields: { anonymous: expect.anything() } });
  });
});
