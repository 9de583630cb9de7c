import { newId } from '@/lib/id';
import { RULE_KINDS } from '@/lib/rules/kinds';
import { hashSecret, prefixOf } from '@/lib/tokens/secret';
import type { Prisma, PrismaClient } from '@/prisma/generated/client';
import { WORLD_RULES } from './world-rules';

const FOUNDED = new Date('2025-01-06T09:00:00Z');
// The lab stands in no routing entry.
export const FUNCTIONS = { IT: ['it-desk', 'it-network', 'it-lab'], FM: ['fm-desk'] } as const;

// biome-ignore format: one person a line
const PEOPLE = {
  level1:   { name: 'Jonas Thiel',     level: 1, teams: ['it-desk'], organisation: 'Calder' },
  level1b:  { name: 'Leo Marchetti',   level: 1, teams: ['it-desk'], organisation: 'Calder' },
  level2:   { name: 'Sofia Kallas',    level: 2, teams: ['it-desk'], organisation: 'Calder' },
  level3:   { name: 'Amir Lahlou',     level: 3, teams: ['it-desk', 'it-network'], organisation: 'Calder' },
  level3b:  { name: 'Yuki Tanaka',     level: 3, teams: ['it-network'], organisation: 'Calder' },
  level4:   { name: 'Mara Okafor',     level: 4, teams: ['it-desk', 'it-network'], organisation: 'Calder' },
  level5:   { name: 'Ruth Adeyemi',    level: 5, teams: ['it-desk'], organisation: 'Calder' },
  level5b:  { name: 'Priya Raman',     level: 5, teams: ['it-network'], organisation: 'Calder' },
  level6:   { name: 'Henrik Aalto',    level: 6, teams: [], organisation: 'Calder' },
  level6b:  { name: 'Catherine Boyle', level: 6, teams: [], organisation: 'Calder' },
  fm3:      { name: 'Gareth Pugh',     level: 3, teams: ['fm-desk'], organisation: 'Calder', function: 'FM' },
  fm5:      { name: 'Samuel Adeleke',  level: 5, teams: ['fm-desk'], organisation: 'Calder', function: 'FM' },
  customer: { name: 'Nora Silva',      organisation: 'Arts', manager: 'manager' },
  manager:  { name: 'Clive Barrow',    organisation: 'Arts' },
  colleague: { name: 'Dina Farouk',    organisation: 'Arts' },
  sharer:   { name: 'Tessa Grant',     organisation: 'Finance' },
  sharer2:  { name: 'Milo Brandt',     organisation: 'Finance' },
  admin:    { name: 'Robin Castle',    organisation: 'Calder', admin: true },
  auditor:  { name: 'Margit Sorensen', organisation: 'Calder', auditor: true },
} as const satisfies Record<string, Someone>;

interface Someone {
  name: string;
  level?: number;
  function?: string;
  teams?: readonly string[];
  organisation: string;
  manager?: string;
  admin?: boolean;
  auditor?: boolean;
}
export type Who = keyof typeof PEOPLE;
export const WHO = Object.keys(PEOPLE) as Who[];
export const emailOf = (who: Who): string => `${who}@demo.test`;
/** The bearer token of somebody of the test desk. */
export const tokenOf = (who: Who): string => `sxt_${who.padEnd(43, '-')}`;
const everybody: [string, Someone][] = Object.entries(PEOPLE);

/** All that the test desk is made of: who keeps a copy of it makes a new one when this changes. */
export const WORLD_PLAN = JSON.stringify([
  FUNCTIONS,
  PEOPLE,
  WORLD_RULES.map((rule) => ({ ...rule, content: RULE_KINDS[rule.kind].schema.parse(rule.content) })),
]);

/** A small believable desk: two functions, one person a level, rules in force. */
export const foundWorld = (client: PrismaClient): Promise<void> =>
  client.$transaction(async (tx) => {
    await writePeople(tx);
    await writeRules(tx);
  });

async function writePeople(tx: Prisma.TransactionClient): Promise<void> {
  const at = FOUNDED;
  const ids = Object.fromEntries(everybody.map(([who]) => [who, newId(at)]));
  const organisation = Object.fromEntries(['Calder', 'Arts', 'Finance'].map((name) => [name, newId(at)]));
  const functions = Object.fromEntries(Object.keys(FUNCTIONS).map((key) => [key, newId(at)]));
  const teams = Object.fromEntries(
    Object.values(FUNCTIONS)
      .flat()
      .map((key) => [key, newId(at)]),
  );
  await tx.organisation.createMany({
    data: Object.entries(organisation).map(([name, id]) => ({ id, name, shares: name === 'Finance' })),
  });
  for (const [key, keys] of Object.entries(FUNCTIONS)) {
    const functionId = functions[key] ?? '';
    await tx.function.create({ data: { id: functionId, key, name: `${key} desk`, isDefault: key === 'IT' } });
    await tx.team.createMany({
      data: keys.map((team) => ({ id: teams[team] ?? '', key: team, name: team, functionId })),
    });
    await tx.function.update({ where: { id: functionId }, data: { defaultTeamId: teams[keys[0]] } });
    await tx.ticketNumber.create({ data: { functionId, next: 1 } });
  }
  const row = ([who, { name, admin = false, auditor = false, ...someone }]: [string, Someone]) => ({
    id: ids[who] ?? '',
    ...{ name, admin, auditor, email: `${who}@demo.test`, createdAt: at },
    organisationId: organisation[someone.organisation],
  });
  await tx.person.createMany({ data: everybody.map(row) });
  for (const [who, { manager }] of everybody)
    if (manager) await tx.person.update({ where: { id: ids[who] }, data: { managerId: ids[manager] } });
  await tx.teamMember.createMany({
    data: everybody.flatMap(([who, { teams: keys = [] }]) =>
      keys.map((key) => ({ teamId: teams[key] ?? '', personId: ids[who] ?? '' })),
    ),
  });
  await tx.levelHolding.createMany({
    data: everybody.flatMap(([who, one]) =>
      one.level
        ? [
            {
              id: newId(at),
              personId: ids[who] ?? '',
              functionId: functions[one.function ?? 'IT'] ?? '',
              level: one.level,
              from: at,
              createdAt: at,
            },
          ]
        : [],
    ),
  });
  await tx.token.createMany({
    data: WHO.map((who) => ({
      ...{ id: newId(at), personId: ids[who] ?? '', name: 'tests', createdAt: at },
      ...{ hash: hashSecret(tokenOf(who)), prefix: prefixOf(tokenOf(who)) },
    })),
  });
  await tx.buddy.create({
    data: {
      id: newId(at),
      functionId: functions.IT ?? '',
      buddyId: ids.level3 ?? '',
      personId: ids.level1 ?? '',
      from: at,
    },
  });
}

async function writeRules(tx: Prisma.TransactionClient): Promise<void> {
  const author = await tx.person.findUniqueOrThrow({ where: { email: emailOf('level4') } });
  const decider = await tx.person.findUniqueOrThrow({ where: { email: emailOf('level5') } });
  for (const { kind, key, title, content } of WORLD_RULES) {
    const ruleId = newId(FOUNDED);
    const versionId = newId(FOUNDED);
    await tx.rule.create({ data: { id: ruleId, kind, key, title, ownerId: decider.id, createdAt: FOUNDED } });
    await tx.ruleVersion.create({
      data: {
        ...{ id: versionId, ruleId, number: 1, state: 'inForce' as const, reason: 'First agreed version' },
        content: RULE_KINDS[kind].schema.parse(content) as Prisma.InputJsonObject,
        ...{ authorId: author.id, authorLevel: 4, decidedById: decider.id, decidedAt: FOUNDED },
        ...{ effectiveFrom: FOUNDED, createdAt: FOUNDED },
      },
    });
    await tx.rule.update({ where: { id: ruleId }, data: { inForceId: versionId } });
  }
}
