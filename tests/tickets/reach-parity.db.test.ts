import fc from 'fast-check';
import { expect, it } from 'vitest';
import { can } from '@/lib/csmg/can';
import { inReach, reach } from '@/lib/csmg/reach';
import { newId } from '@/lib/id';
import { rowOf } from '@/lib/tickets/claim';
import { NEVER } from '@/lib/tickets/clocks';
import { reachSql, reachSqlIn } from '@/lib/tickets/reach-sql';
import { Prisma, type Ticket } from '@/prisma/generated/client';
import { rolledBack } from '@/tests/support/rolled-back';
import { NOW, type World, world } from '@/tests/support/world';

const { sql, join } = Prisma;
const TICKETS = 150;
const ASKING = [
  'level1',
  'level4',
  'level5',
  'level6',
  'fm3',
  'customer',
  'sharer',
  'manager',
  'admin',
  'auditor',
  'system',
] as const;
const CAPABILITIES = [
  'ticket.view',
  'ticket.note',
  'ticket.amend',
  'ticket.assign',
  'ticket.resolve',
  'ticket.writeAsRequester',
  'ticket.acceptResolution',
  'held.check',
  'people.view',
] as const;

const pick = (desk: World) => {
  const people = Object.values(desk.person);
  const maybe = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: null });
  return fc.record({
    functionId: fc.constantFrom(...Object.values(desk.function)),
    teamId: maybe(Object.values(desk.team)),
    requesterId: fc.constantFrom(...people),
    loggedById: maybe(people),
    assigneeId: maybe(people),
    confidential: fc.boolean(),
    people: fc.uniqueArray(fc.tuple(fc.constantFrom(...people), fc.constantFrom('cc', 'watcher', 'named')), {
      maxLength: 3,
      selector: ([person, role]) => `${person} ${role}`,
    }),
  });
};

async function write(tx: Prisma.TransactionClient, desk: World) {
  const organisations = new Map(
    (await tx.person.findMany({ select: { id: true, organisationId: true } })).map((one) => [
      one.id,
      one.organisationId,
    ]),
  );
  const rows = fc.sample(pick(desk), { numRuns: TICKETS, seed: 42 }).map(({ people, ...row }, index) => ({
    people,
    row: {
      ...{
        id: newId(),
        reference: `IT-${900_000 + index}`,
        kind: 'incident' as const,
        priority: 4,
        impact: 3,
        urgency: 3,
      },
      ...{ subject: 'Parity', description: 'Parity', channel: 'api' as const, dueOrder: NEVER, ...row },
      ...{ organisationId: organisations.get(row.requesterId) ?? null, createdAt: NOW, updatedAt: NOW },
    },
  }));
  await tx.ticket.createMany({ data: rows.map(({ row }) => row) });
  await tx.participant.createMany({
    data: rows.flatMap(({ row, people }) =>
      people.map(([personId, role]) => ({ ticketId: row.id, personId, role, at: NOW })),
    ),
  });
  return rows.map(({ row, people }) => {
    const ids = (named: boolean) => people.filter(([, role]) => (role === 'named') === named).map(([id]) => id);
    return {
      id: row.id,
      row: rowOf({ ...(row as unknown as Ticket), namedIds: ids(true), participantIds: ids(false) }),
    };
  });
}

const idsOf = async (tx: Prisma.TransactionClient, where: Prisma.Sql) =>
  new Set(
    (await tx.$queryRaw<{ id: string }[]>`SELECT t.id FROM "Ticket" t WHERE t.subject = 'Parity' AND ${where}`).map(
      (one) => one.id,
    ),
  );

it('a list shows exactly what the page would, for everybody and every kind of row', async () => {
  const desk = await world();
  await rolledBack(async ({ tx }) => {
    const tickets = await write(tx, desk);
    for (const who of ASKING) {
      const actor = await desk.actor(who);
      for (const capability of CAPABILITIES) {
        const area = reach(actor, capability, NOW);
        const listed = await idsOf(tx, reachSql(area));
        for (const { id, row } of tickets) {
          const wanted = inReach(area, row);
          if (listed.has(id) !== wanted)
            expect.fail(`${who} ${capability}: list ${listed.has(id)}, row ${wanted}, ${JSON.stringify(row)}`);
          if (capability === 'ticket.view') expect(can(actor, capability, NOW, row).allowed).toBe(wanted);
        }
      }
    }
  });
});

it('within functions that a reach holds whole, the shorter condition shows the same', async () => {
  const desk = await world();
  await rolledBack(async ({ tx }) => {
    await write(tx, desk);
    const all = Object.values(desk.function);
    for (const who of ASKING) {
      const area = reach(await desk.actor(who), 'ticket.view', NOW);
      for (const ids of [all, ...all.map((id) => [id])]) {
        const inside = sql`t."functionId" IN (${join(ids.map((id) => sql`${id}::uuid`))})`;
        const short = await idsOf(tx, sql`${inside} AND ${reachSqlIn(ids, area)}`);
        expect(short, who).toEqual(await idsOf(tx, sql`${inside} AND ${reachSql(area)}`));
      }
    }
  });
});
