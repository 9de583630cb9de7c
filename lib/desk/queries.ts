import { cache } from 'react';
import type { Tx } from '@/lib/context';
import { type Actor, bestLevel, holdingsAt } from '@/lib/csmg/actor';
import { holdersOf } from '@/lib/csmg/levels';
import { toDecideSql } from '@/lib/proposals/queries';
import { toCheckSql } from '@/lib/supervision/queries';
import { countSql } from '@/lib/tickets/queries';

export interface DeskPlace {
  functions: { id: string; key: string; name: string; timeZone: string }[];
  /** Teams the person belongs to. */
  teams: { id: string; key: string; name: string; functionId: string }[];
  level: number | null;
  /** The function in which that level is held. */
  home: DeskPlace['functions'][number] | null;
}

/** The functions there are and where this person stands in them. */
export const deskPlace = cache(async (tx: Tx, actor: Actor, now: Date): Promise<DeskPlace> => {
  const [row] = await tx.$queryRaw<Pick<DeskPlace, 'functions' | 'teams'>[]>`SELECT
    (SELECT coalesce(json_agg(f), '[]') FROM (SELECT id, key, name, "timeZone" FROM "Function" WHERE active ORDER BY key) f) AS functions,
    (SELECT coalesce(json_agg(t), '[]') FROM (
      SELECT id, key, name, "functionId" FROM "Team" WHERE active AND id = ANY(${[...actor.teamIds]}::uuid[]) ORDER BY name) t) AS teams`;
  const { functions, teams } = row ?? { functions: [], teams: [] };
  const level = bestLevel(actor, now);
  const held = holdersOf(holdingsAt(actor, now), level)[0];
  return {
    functions,
    teams,
    level,
    home: functions.find((one) => one.id === held?.functionId) ?? functions[0] ?? null,
  };
});

export interface DeskCounts {
  mine: number;
  open: number;
  unassigned: number;
  held: number;
  proposals: number;
}

/** The figures beside the navigation, each counted up to a cap, in one question to the database. */
export const deskCounts = cache(async (tx: Tx, actor: Actor, now: Date): Promise<DeskCounts> => {
  const tickets = (filters: Parameters<typeof countSql>[2]) => countSql(actor, now, filters);
  const [row] = await tx.$queryRaw<DeskCounts[]>`SELECT
    ${tickets({ state: ['unresolved'], assignee: 'me' })} AS mine,
    ${tickets({ state: ['unresolved'] })} AS open,
    ${tickets({ unallocated: 'yes' })} AS unassigned,
    (SELECT count(*)::int FROM (${toCheckSql(actor, now)}) x) AS held,
    (SELECT count(*)::int FROM (${await toDecideSql(tx, actor, now)}) x) AS proposals`;
  return row ?? { mine: 0, open: 0, unassigned: 0, held: 0, proposals: 0 };
});
