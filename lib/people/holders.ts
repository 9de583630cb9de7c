import { addDays } from 'date-fns';
import type { Tx } from '@/lib/context';
import { isFounding } from '@/lib/csmg/granting';
import { LEVELS, type Level, holdersOf as ofLevel } from '@/lib/csmg/levels';
import { validAt } from '@/lib/people/holdings';
import { reviewDue } from '@/lib/people/review-due';

const SOON_DAYS = 30;

export interface Holder {
  holdingId: string;
  personId: string;
  name: string;
  level: number;
  from: Date;
  to: Date | null;
  deputyFor: string | null;
  selfApproved: boolean;
  reviewedAt: Date | null;
}

export interface FunctionHolders {
  id: string;
  key: string;
  name: string;
  /** Every level, highest first; an empty one is a gap in cover. */
  levels: { level: Level; holders: Holder[] }[];
}

export interface Holders {
  /** Fewer than two people hold level 5 or 6: the first 6 may confirm any level. */
  founding: boolean;
  functions: FunctionHolders[];
  /** Confirmed by nobody else: to be looked at again by somebody of the same or a higher level. */
  selfApproved: (Holder & { functionKey: string })[];
  expiring: (Holder & { functionKey: string })[];
  coming: (Holder & { functionKey: string })[];
  /** Nobody has looked at them for a year. */
  reviewDue: (Holder & { functionKey: string })[];
}

/** Who holds which level in which function now, what ends soon, what begins later and what nobody else confirmed. */
export async function listHolders(tx: Tx, now: Date): Promise<Holders> {
  const [functions, rows] = await Promise.all([
    tx.function.findMany({
      where: { active: true },
      orderBy: { name: 'asc' },
      select: { id: true, key: true, name: true },
    }),
    tx.levelHolding.findMany({
      where: { person: { active: true }, OR: [{ to: null }, { to: { gt: now } }] },
      include: { person: { select: { name: true } }, deputyFor: { select: { name: true } } },
      orderBy: [{ person: { name: 'asc' } }, { from: 'asc' }],
      take: 5000,
    }),
  ]);
  const keyOf = new Map(functions.map(({ id, key }) => [id, key]));
  const all = rows.map(
    ({ id, person, deputyFor, functionId, personId, level, from, to, selfApproved, reviewedAt }) => ({
      ...{ holdingId: id, personId, level, from, to, selfApproved, reviewedAt, functionId },
      name: person.name,
      deputyFor: deputyFor?.name ?? null,
      functionKey: keyOf.get(functionId) ?? '',
    }),
  );
  const current = all.filter((held) => held.from <= now);
  const soon = addDays(now, SOON_DAYS);
  return {
    founding: isFounding(
      current.filter((held) => !held.deputyFor).map(({ personId, level }) => ({ personId, level: level as Level })),
    ),
    functions: functions.map((desk) => ({
      ...desk,
      levels: LEVELS.toReversed().map((level) => ({
        level,
        holders: ofLevel(
          current.filter((held) => held.functionId === desk.id),
          level,
        ),
      })),
    })),
    selfApproved: current.filter((held) => held.selfApproved),
    expiring: current.filter((held) => held.to !== null && held.to <= soon),
    coming: all.filter((held) => held.from > now),
    reviewDue: current.filter((held) => !held.deputyFor && reviewDue(held) <= now),
  };
}

/** Everybody who holds one of these levels now, deputies included, for "who can do it". */
export async function holdersOf(tx: Tx, now: Date, levels: readonly number[]) {
  const rows = await tx.levelHolding.findMany({
    where: { level: { in: [...levels] }, person: { active: true }, ...validAt(now) },
    select: {
      level: true,
      person: { select: { id: true, name: true } },
      deputyFor: { select: { name: true } },
      function: { select: { id: true, key: true, name: true } },
    },
    orderBy: [{ level: 'asc' }, { person: { name: 'asc' } }],
    take: 200,
  });
  return rows.map(({ person, function: desk, deputyFor, level }) => ({
    ...person,
    level,
    functionId: desk.id,
    functionKey: desk.key,
    functionName: desk.name,
    deputyFor: deputyFor?.name ?? null,
  }));
}

/** How many people hold each level now, each once a level. */
export async function countHolders(tx: Tx, now: Date): Promise<Record<number, number>> {
  const rows = await tx.levelHolding.findMany({
    where: { person: { active: true }, ...validAt(now) },
    select: { level: true, personId: true },
    distinct: ['level', 'personId'],
  });
  return Object.fromEntries(LEVELS.map((level) => [level, ofLevel(rows, level).length]));
}
