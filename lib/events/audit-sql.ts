import { type Actor, functionsHeld } from '@/lib/csmg/actor';
import { reach } from '@/lib/csmg/reach';
import { reachSql } from '@/lib/tickets/reach-sql';
import { Prisma } from '@/prisma/generated/client';

const { sql, join } = Prisma;
const ids = (list: readonly string[]) => sql`ARRAY[${join(list)}]::uuid[]`;

/**
 * The part of the trail that this actor may read, as the condition of a query over "Event" e and its "Ticket" t:
 * one's own, the team's, the function's or all of it; never what happened to a ticket out of sight.
 */
export function auditSql(actor: Actor, now: Date): Prisma.Sql {
  const area = reach(actor, 'audit.view', now);
  const sight = sql`(e."ticketId" IS NULL OR ${reachSql(reach(actor, 'ticket.view', now))})`;
  const own = sql`e."actorId" = ${actor.id}::uuid`;
  if (area.scope === 'none') return sql`FALSE`;
  if (area.everywhere) return sight;
  const parts = [own];
  if (area.functionIds.length > 0) parts.push(inFunctions(area.functionIds));
  for (const { functionIds, teamIds } of area.teams) {
    if (teamIds.length === 0) continue;
    parts.push(sql`((e."functionId" IS NULL OR e."functionId" = ANY(${ids(functionIds)}))
      AND (t."teamId" = ANY(${ids(teamIds)}) OR EXISTS (SELECT 1 FROM "TeamMember" m
        WHERE m."personId" = e."actorId" AND m."teamId" = ANY(${ids(teamIds)}))))`);
  }
  return sql`((${join(parts, ' OR ')}) AND ${sight})`;
}

/** What happened in a function, and what its people did that belongs to none. */
const inFunctions = (functionIds: readonly string[]) =>
  sql`(e."functionId" = ANY(${ids(functionIds)}) OR (e."functionId" IS NULL AND EXISTS (
    SELECT 1 FROM "LevelHolding" h WHERE h."personId" = e."actorId" AND h."functionId" = ANY(${ids(functionIds)}))))`;

export type AuditScope = 'all' | 'function' | 'team' | 'own' | 'none';

/** How far this actor's view of the trail goes, for the line that says so. */
export function auditScope(actor: Actor, now: Date): AuditScope {
  const area = reach(actor, 'audit.view', now);
  if (area.scope === 'none') return 'none';
  if (area.everywhere) return 'all';
  if (area.functionIds.length > 0) return 'function';
  if (area.teams.length > 0) return 'team';
  return functionsHeld(actor, now).length > 0 ? 'own' : 'none';
}
