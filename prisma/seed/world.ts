import { hash } from '@node-rs/argon2';
import { addDays, subDays, subMonths } from 'date-fns';
import { prisma } from '@/lib/db/client';
import { newId } from '@/lib/id';
import { note, writeNotes } from './note';
import { CUSTOMERS } from './world/customers';
import { FUNCTIONS, ORGANISATIONS } from './world/functions';
import { BUDDIES, DEPUTY, OVERDUE, STAFF } from './world/staff';

export const DEMO_PASSWORD = 'sextant-demo';

/** Ids by what people call things: function and team keys, mail addresses. */
export interface World {
  functions: Record<string, string>;
  teams: Record<string, string>;
  people: Record<string, string>;
}

/** @returns the id, or a clear word about the seed's own mistake */
export function idOf(ids: Record<string, string>, name: string): string {
  const id = ids[name];
  if (!id) throw new Error(`The demo world knows no “${name}”`);
  return id;
}

export async function writeWorld(now: Date): Promise<World> {
  const founded = subMonths(now, 61);
  const functions = await writeFunctions(founded);
  const teams = await writeTeams(functions, founded);
  const people = await writePeople(founded);
  const world = { functions, teams, people };
  await writeMemberships(world);
  await writeLevels(world, now);
  return world;
}

async function writeFunctions(at: Date): Promise<Record<string, string>> {
  const rows = FUNCTIONS.map(({ key, name }) => ({
    id: newId(at),
    key,
    name,
    isDefault: key === 'IT',
    timeZone: 'Europe/London',
  }));
  await prisma.function.createMany({ data: rows });
  await prisma.ticketNumber.createMany({
    data: FUNCTIONS.map(({ firstNumber }, index) => ({ functionId: rows[index]?.id ?? '', next: firstNumber })),
  });
  await writeNotes(
    rows.map(({ id, key }) => note({ type: 'function.added', at, subjectId: id, functionId: id, data: { key } })),
  );
  return byName(rows, 'key');
}

async function writeTeams(functions: Record<string, string>, at: Date): Promise<Record<string, string>> {
  const rows = FUNCTIONS.flatMap(({ key, teams }) =>
    Object.entries(teams).map(([team, name]) => ({
      id: newId(at),
      functionId: idOf(functions, key),
      key: team,
      name,
    })),
  );
  await prisma.team.createMany({ data: rows });
  const teams = byName(rows, 'key');
  for (const { key, defaultTeam } of FUNCTIONS)
    await prisma.function.update({ where: { key }, data: { defaultTeamId: idOf(teams, defaultTeam) } });
  await writeNotes(
    rows.map(({ id, key, functionId }) => note({ type: 'team.added', at, subjectId: id, functionId, data: { key } })),
  );
  return teams;
}

async function writePeople(at: Date): Promise<Record<string, string>> {
  const organisations = ORGANISATIONS.map((one) => ({ id: newId(at), ...one }));
  await prisma.organisation.createMany({ data: organisations });
  const organisationIds = byName(organisations, 'name');
  const passwordHash = await hash(DEMO_PASSWORD);
  const common = { passwordHash, timeZone: 'Europe/London', createdAt: at };
  const staff = STAFF.map(({ email, name, title, cap, admin = false, auditor = false }) => ({
    id: newId(at),
    ...{ email, name, title, cap, admin, auditor },
    organisationId: organisationIds['Calder College Services'],
    ...common,
  }));
  const customers = CUSTOMERS.map(([email, name, title, organisation], index) => ({
    id: newId(at),
    ...{ email, name, title },
    phone: `ext. ${4100 + index * 7}`,
    organisationId: idOf(organisationIds, organisation),
    ...common,
  }));
  const rows = [...staff, ...customers];
  await prisma.person.createMany({ data: rows });
  const people = byName(rows, 'email');
  for (const [email, , , , manager] of CUSTOMERS)
    if (manager) await prisma.person.update({ where: { email }, data: { managerId: idOf(people, manager) } });
  await writeNotes(rows.map(({ id, name }) => note({ type: 'person.added', at, subjectId: id, data: { name } })));
  return people;
}

async function writeMemberships({ teams, people }: World): Promise<void> {
  await prisma.teamMember.createMany({
    data: STAFF.flatMap(({ email, teams: keys }) =>
      keys.map((key) => ({ teamId: idOf(teams, key), personId: idOf(people, email) })),
    ),
  });
}

async function writeLevels({ functions, people }: World, now: Date): Promise<void> {
  const grants = STAFF.flatMap(({ email, levels, months }) =>
    Object.entries(levels).map(([key, level]) => ({
      id: newId(now),
      personId: idOf(people, email),
      functionId: idOf(functions, key),
      level,
      from: subMonths(now, months),
      grantedById: idOf(people, key === 'IT' ? 'level6@demo.test' : 'fiona.drummond@calder.test'),
      createdAt: subMonths(now, months),
      reviewedAt: months > 11 ? subMonths(now, email === OVERDUE ? 13 : 2) : null,
    })),
  );
  const stand = { from: subDays(now, 1), to: addDays(now, 12) };
  const deputy = {
    id: newId(now),
    personId: idOf(people, DEPUTY.person),
    functionId: idOf(functions, DEPUTY.function),
    level: DEPUTY.level,
    ...stand,
    deputyForId: idOf(people, DEPUTY.for),
    grantedById: idOf(people, 'level6@demo.test'),
    createdAt: stand.from,
    note: 'Ruth is at the regional meeting on some days',
  };
  await prisma.levelHolding.createMany({ data: [...grants, deputy] });
  const since = subMonths(now, 1);
  await prisma.buddy.createMany({
    data: BUDDIES.map(([key, buddy, person]) => ({
      id: newId(since),
      functionId: idOf(functions, key),
      buddyId: idOf(people, buddy),
      personId: idOf(people, person),
      from: subMonths(now, 2),
    })),
  });
  await writeNotes(
    grants.flatMap(({ id, personId, functionId, level, from, reviewedAt, grantedById }) => {
      const by = grantedById === personId ? undefined : grantedById;
      const on = { subjectId: personId, functionId, by, level: 6 };
      const granted = { holdingId: id, level, from: from.toISOString(), selfApproved: false };
      return [
        note({ type: 'level.granted', at: from, ...on, data: granted }),
        ...(reviewedAt
          ? [note({ type: 'level.reviewed', at: reviewedAt, ...on, data: { holdingId: id, level } })]
          : []),
      ];
    }),
  );
}

const byName = <K extends string>(rows: readonly ({ id: string } & Record<K, string>)[], key: K) =>
  Object.fromEntries(rows.map((row) => [row[key], row.id]));
