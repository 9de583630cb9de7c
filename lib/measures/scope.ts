import type { Tx } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';
import { reach } from '@/lib/csmg/reach';
import { type Counter, counter, type ListQuery } from '@/lib/measures/count';
import { type Period, periodOf } from '@/lib/measures/period';
import type { MeasureQuery } from '@/lib/measures/schema';
import { filterSql, TicketFilters } from '@/lib/tickets/filters';
import { viewerOf } from '@/lib/tickets/queries';
import { reachSqlIn } from '@/lib/tickets/reach-sql';
import { Prisma } from '@/prisma/generated/client';

const { sql, join } = Prisma;

export interface DeskFunction {
  id: string;
  key: string;
  name: string;
  timeZone: string;
}

/** Whose tickets a report is about: what the actor may measure, inside what the actor may see. */
export interface Scope {
  tx: Tx;
  actor: Actor;
  now: Date;
  period: Period;
  /** The functions counted, after the filter. */
  functions: DeskFunction[];
  /** Only the actor's own work: the level carries no figures of others. */
  own: boolean;
  /** Conditions over "Ticket" t, and the same as an address. */
  where: Prisma.Sql;
  count: Counter;
  /** Tickets whose ratings may be seen. */
  ratings: Prisma.Sql;
  /** Which of these say their score, over "Rating" r and "Ticket" t. */
  scores: Prisma.Sql;
}

/** Functions the actor may measure: as a team where the level carries it, else their own work. */
export async function measurable(
  tx: Tx,
  actor: Actor,
  now: Date,
): Promise<{ own: boolean; functions: DeskFunction[] }> {
  const team = reach(actor, 'measure.team', now);
  const own = reach(actor, 'measure.own', now);
  const whole = team.scope === 'some' ? team.functionIds : [];
  const ids = whole.length > 0 ? whole : own.scope === 'some' ? own.ownIn : [];
  const functions = await tx.function.findMany({
    where: { id: { in: [...ids] }, active: true },
    select: { id: true, key: true, name: true, timeZone: true },
    orderBy: { name: 'asc' },
  });
  return { own: whole.length === 0, functions };
}

/** @returns null when there is nothing this actor may measure */
export async function scopeOf(tx: Tx, actor: Actor, now: Date, query: MeasureQuery): Promise<Scope | null> {
  const { own, functions: all } = await measurable(tx, actor, now);
  const asked = all.filter((one) => one.key === query.function?.toUpperCase() || one.id === query.function);
  const functions = asked.length > 0 ? asked : all;
  const [first] = functions;
  if (!first) return null;
  const base: ListQuery = {
    state: 'counted',
    function: functions.map((one) => one.key).join(','),
    ...(own ? { assignee: 'me' } : {}),
    ...narrowed(query),
  };
  const ids = functions.map((one) => one.id);
  const sight = reachSqlIn(ids, reach(actor, 'ticket.view', now));
  const zone = functions.length === 1 ? first.timeZone : actor.timeZone;
  return {
    tx,
    actor,
    now,
    period: periodOf(query, zone, now),
    functions,
    own,
    // Ids in place of the keys of the address: the planner knows how many rows an id has, not what a key will be.
    where: sql`t."functionId" IN (${join(ids.map((id) => sql`${id}::uuid`))}) AND ${sight} AND ${filterSql(TicketFilters.parse({ ...base, function: undefined }), viewerOf(actor, now))}`,
    count: counter(base),
    ratings: reachSqlIn(ids, reach(actor, 'satisfaction.view', now)),
    scores: viewerOf(actor, now).scores,
  };
}

const narrowed = ({ service, team, channel, priority }: MeasureQuery): ListQuery =>
  Object.fromEntries(Object.entries({ service, team, channel, priority }).filter(([, value]) => value !== undefined));
