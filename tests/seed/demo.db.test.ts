import { beforeAll, describe, expect, it } from 'vitest';
import { prisma } from '@/lib/db/client';
import { findAnswers } from '@/lib/knowledge/queries';
import { SYSTEM_ACTOR } from '@/lib/people/actor';
import { readOffers } from '@/prisma/seed/bulk/desk';
import { inventTicket } from '@/prisma/seed/bulk/invent';
import { loadTickets } from '@/prisma/seed/bulk/load';
import { Sheet, TABLES } from '@/prisma/seed/bulk/sheet';
import { Dice, seededRandom } from '@/prisma/seed/dice';
import { seedDemo } from '@/prisma/seed/index';
import { withoutDesk } from '@/tests/support/fresh-database';

// A Tuesday afternoon, so that what is due soon is due within hours.
const NOW = new Date('2026-11-24T14:00:00Z');
const MINUTES = 60_000;
beforeAll(async () => {
  await withoutDesk();
  await seedDemo(NOW);
}, 240_000);

const definitions = () =>
  prisma.$queryRaw<{ said: string }[]>`
    SELECT indexdef AS said FROM pg_indexes WHERE schemaname = 'public'
    UNION ALL SELECT conname || ' ' || pg_get_constraintdef(oid) || convalidated FROM pg_constraint WHERE connamespace = 'public'::regnamespace
    ORDER BY 1`;

describe('the demo world', () => {
  it('has tickets in every state that people meet', async () => {
    const states = await prisma.ticket.groupBy({ by: ['state'], _count: true });
    expect(states.map(({ state }) => state)).toEqual(
      expect.arrayContaining(['new', 'open', 'waiting', 'held', 'resolved', 'closed', 'cancelled', 'merged']),
    );
    expect(await prisma.ticket.count()).toBeGreaterThan(120);
    const kinds = await prisma.ticket.groupBy({ by: ['kind'] });
    expect(kinds).toHaveLength(4);
  });

  it('has some about to breach and some overdue', async () => {
    const soon = { gt: NOW, lt: new Date(NOW.getTime() + 120 * MINUTES) };
    expect(await prisma.ticket.count({ where: { nextDueAt: soon } })).toBeGreaterThanOrEqual(5);
    expect(await prisma.ticket.count({ where: { nextDueAt: { lt: NOW } } })).toBeGreaterThanOrEqual(3);
  });

  it('has one person a level in the IT desk, and the others of the contract', async () => {
    for (const level of [1, 2, 3, 4, 5, 6]) {
      const person = await prisma.person.findUniqueOrThrow({
        where: { email: `level${level}@demo.test` },
        include: { holdings: { include: { function: true } } },
      });
      expect(person.holdings.map((held) => [held.function.key, held.level])).toEqual([['IT', level]]);
    }
    const others = ['level5b', 'level6b', 'customer', 'manager', 'admin', 'auditor'].map((name) => `${name}@demo.test`);
    expect(await prisma.person.count({ where: { email: { in: others } } })).toBe(others.length);
    const customer = await prisma.person.findUniqueOrThrow({
      where: { email: 'customer@demo.test' },
      include: { manager: true },
    });
    expect(customer.manager?.email).toBe('manager@demo.test');
  });

  it('keeps the spine true: every ticket was logged, every breach and due time is that of its clocks', async () => {
    const silent = await prisma.$queryRaw<object[]>`
      SELECT t.reference FROM "Ticket" t WHERE NOT EXISTS (SELECT 1 FROM "Event" e WHERE e."ticketId" = t.id AND e.type = 'ticket.logged')`;
    expect(silent).toEqual([]);
    expect(await wrongDueTimes()).toEqual([]);
    const selfDecided = await prisma.$queryRaw<object[]>`SELECT 1 FROM "RuleVersion" WHERE "decidedById" = "authorId"`;
    expect(selfDecided).toEqual([]);
  });

  it('knows something: published, stale, in review and suspected, and all of it found', async () => {
    const articles = await prisma.rule.findMany({ where: { kind: 'article' }, include: { versions: true } });
    expect(articles.length).toBeGreaterThanOrEqual(12);
    expect(articles.filter(({ reviewDate }) => reviewDate && reviewDate < NOW)).toHaveLength(1);
    expect(articles.flatMap(({ versions }) => versions).filter(({ state }) => state === 'proposed')).toHaveLength(1);
    expect(await prisma.rule.count({ where: { kind: 'knownError' } })).toBe(3);
    expect(await prisma.usedArticle.count()).toBeGreaterThan(5);
    const found = await findAnswers(prisma, null, NOW, { q: 'my phone is broken and I cannot sign in any more' });
    expect(found[0]?.key).toBe('new-phone');
  });

  it('is left alone when it is there already', async () => {
    const before = await prisma.event.count();
    await seedDemo(NOW);
    expect(await prisma.event.count()).toBe(before);
  });
});

describe('seeding in bulk', () => {
  it('writes that many, with every index and key as it was', async () => {
    const [tickets, before] = [await prisma.ticket.count(), await definitions()];
    await loadTickets({ url: process.env.DATABASE_URL ?? '', tickets: 1500, seed: 7, now: NOW, say: () => undefined });
    expect(await prisma.ticket.count()).toBe(tickets + 1500);
    expect(await definitions()).toEqual(before);
    expect(await wrongDueTimes()).toEqual([]);
    const open = await prisma.ticket.count({ where: { state: { in: ['new', 'open', 'waiting'] } } });
    expect(open / (tickets + 1500)).toBeGreaterThan(0.12);
    expect(open / (tickets + 1500)).toBeLessThan(0.3);
  });

  it('numbers them on from where the desk was, and the desk goes on after them', async () => {
    const ahead = await prisma.$queryRaw<object[]>`
      SELECT f.key FROM "TicketNumber" n JOIN "Function" f ON f.id = n."functionId"
      WHERE n.next <= (SELECT max(split_part(t.reference, '-', 2)::int) FROM "Ticket" t WHERE t.reference LIKE f.key || '-%')`;
    expect(ahead).toEqual([]);
  });

  it('tells the same by the same seed, and something else by another', async () => {
    const offers = await readOffers(NOW);
    const told = (seed: number) => {
      const dice = new Dice(seededRandom(seed));
      const sheet = new Sheet(dice.next);
      const requesters = [{ id: SYSTEM_ACTOR.id, organisationId: null }];
      const world = {
        ...{ sheet, dice, offers, requesters, now: NOW.getTime() },
        days: 90,
        nextReference: () => 'IT-1',
      };
      for (let index = 0; index < 40; index++) inventTicket(world, index, 40);
      return TABLES.map((table) => sheet.rows[table].take()?.toString('latin1') ?? '').join('');
    };
    expect(told(5)).toBe(told(5));
    expect(told(5)).not.toBe(told(6));
  });

  it('wakes nobody: no step of a ladder and no call is due', async () => {
    const late = await prisma.clock.count({ where: { nextStepAt: { lt: NOW } } });
    expect(late).toBe(0);
  });
});

/** Tickets whose next due time is not the least of their running clocks, and clocks whose breach is not their due time. */
function wrongDueTimes() {
  return prisma.$queryRaw<object[]>`
    SELECT t.reference, t."nextDueAt", d.due FROM "Ticket" t
    LEFT JOIN LATERAL (SELECT min(c."dueAt") AS due FROM "Clock" c WHERE c."ticketId" = t.id AND c."runningSince" IS NOT NULL) d ON TRUE
    WHERE t."nextDueAt" IS DISTINCT FROM d.due OR t."dueOrder" <> coalesce(d.due, '9999-12-31T00:00:00Z')
    UNION ALL SELECT c.id::text, c."breachedAt", c."dueAt" FROM "Clock" c
    WHERE c."metAt" IS NOT NULL AND (c."breachedAt" IS NOT NULL) <> (c."metAt" > c."dueAt") AND c."dueAt" IS NOT NULL`;
}
