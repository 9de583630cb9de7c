import type { Tx } from '@/lib/context';
import { type Actor, functionsHeld, isStaff } from '@/lib/csmg/actor';
import { validAt } from '@/lib/people/holdings';
import { listInForce } from '@/lib/rules/in-force';
import { mayRequest } from '@/lib/tickets/intake';
import type { Prisma } from '@/prisma/generated/client';

interface Page {
  limit: number;
  cursor?: string;
}
const cut = <T extends { id: string }>(rows: T[], limit: number) => ({
  rows: rows.slice(0, limit),
  next: rows.length > limit ? (rows[limit - 1]?.id ?? null) : null,
});

const holdings = (now: Date) =>
  ({
    where: validAt(now),
    select: { level: true, to: true, function: { select: { key: true } } },
    orderBy: { level: 'desc' },
  }) satisfies Prisma.Person$holdingsArgs;

/** People by name; staff find everybody, others are not asked here. */
export async function listPeople(
  tx: Tx,
  now: Date,
  { limit, cursor, q, functionKey, staff }: Page & { q?: string; functionKey?: string; staff?: boolean },
) {
  const holds = functionKey ? { ...validAt(now), function: { key: functionKey.toUpperCase() } } : validAt(now);
  const found = await tx.person.findMany({
    where: {
      active: true,
      kind: { not: 'system' },
      ...(q ? { OR: [{ name: { contains: q, mode: 'insensitive' } }, { email: { contains: q.toLowerCase() } }] } : {}),
      ...(functionKey || staff ? { holdings: { some: holds } } : {}),
      ...(cursor ? { id: { gt: cursor } } : {}),
    },
    select: {
      ...{ id: true, name: true, email: true, title: true },
      holdings: holdings(now),
      teams: { select: { team: { select: { key: true } } } },
    },
    orderBy: { id: 'asc' },
    take: limit + 1,
  });
  const { rows, next } = cut(found, limit);
  return {
    items: rows.map(({ holdings: held, teams, ...person }) => ({
      ...person,
      levels: held.map(({ level, to, function: desk }) => ({ function: desk.key, level, until: to })),
      teams: teams.map(({ team }) => team.key),
    })),
    next,
  };
}

export async function listTeams(tx: Tx, functionKey?: string) {
  const teams = await tx.team.findMany({
    where: { active: true, ...(functionKey ? { function: { key: functionKey.toUpperCase() } } : {}) },
    select: { id: true, key: true, name: true, function: { select: { key: true } } },
    orderBy: { key: 'asc' },
  });
  return teams.map(({ function: desk, ...team }) => ({ ...team, function: desk.key }));
}

export const listFunctions = (tx: Tx) =>
  tx.function.findMany({
    where: { active: true },
    select: { id: true, key: true, name: true, isDefault: true, timeZone: true },
    orderBy: { key: 'asc' },
  });

/** What this person may ask for. */
export async function listServices(tx: Tx, actor: Actor, now: Date) {
  const services = await listInForce(tx, 'service');
  return services
    .filter((service) => mayRequest({ actor, now }, service))
    .map(({ ruleId, key, title, content }) => ({
      ...{ id: ruleId, key, name: title, summary: content.summary, group: content.group },
      ...{ ticketKind: content.ticketKind, function: content.functionKey, category: content.category },
    }));
}

export async function describeMe(tx: Tx, actor: Actor, now: Date) {
  const { id, name, email, kind, admin, auditor } = actor;
  const desks = await tx.function.findMany({ where: { id: { in: functionsHeld(actor, now) } } });
  const keyOf = (functionId: string) => desks.find((desk) => desk.id === functionId)?.key;
  return {
    ...{ id, name, email, kind, admin, auditor, staff: isStaff(actor, now) },
    levels: actor.holdings.flatMap(({ functionId, level, from, to }) => {
      const key = keyOf(functionId);
      return key && from <= now ? [{ function: key, level, until: to }] : [];
    }),
  };
}
