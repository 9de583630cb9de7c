import { cache } from 'react';
import type { Tx } from '@/lib/context';
import { type Actor, bestLevel, holdingsAt } from '@/lib/csmg/actor';
import { holdersOf } from '@/lib/csmg/levels';
import { countToDecide } from '@/lib/proposals/queries';
import { countToCheck } from '@/lib/supervision/queries';
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
  const [functions, teams] = await Promise.all([
    tx.$queryRaw<DeskPlace['functions']>`SELECT id, key, name, "timeZone" FROM "Function" WHERE active ORDER BY key`,
    actor.teamIds.length > 0
      ? tx.$queryRaw<DeskPlace['teams']>`
          SELECT id, key, name, "functionId" FROM "Team" WHERE active AND id = ANY(${[...actor.teamIds]}::uuid[]) ORDER BY name`
      : [],
  ]);
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
  const [rows, held, proposals] = await Promise.all([
    tx.$queryRaw<Omit<DeskCounts, 'held' | 'proposals'>[]>`SELECT
      ${tickets({ state: ['unresolved'], assignee: 'me' })} AS mine,
      ${tickets({ state: ['unresolved'] })} AS open,
      ${tickets({ unallocated: 'yes' })} AS unassigned`,
    countToCheck(tx, actor, now),
    countToDecide(tx, actor, now),
  ]);
  return { mine: 0, open: 0, unassigned: 0, ...rows[0], held: held.count, proposals };
});
