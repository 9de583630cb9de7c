import type { Actor } from '@/lib/csmg/actor';
import { LEVELS } from '@/lib/csmg/levels';
import { reach } from '@/lib/csmg/reach';
import { supervisedLevels } from '@/lib/csmg/relations';
import { reachSql } from '@/lib/tickets/reach-sql';
import { Prisma } from '@/prisma/generated/client';

const { sql, join } = Prisma;

/**
 * What this actor checks, as the condition of a query over "Held" h and its "Ticket" t: in sight, within reach of
 * `held.check`, written below them, never by themselves. It says what `claimHeld` says of one.
 */
export function checkableSql(actor: Actor, now: Date): Prisma.Sql {
  const area = reach(actor, 'held.check', now);
  if (area.scope === 'none' || actor.kind !== 'person') return sql`FALSE`;
  const within = [...new Set([...area.functionIds, ...(area.buddies?.functionIds ?? [])])].flatMap((functionId) =>
    LEVELS.flatMap((level) => {
      const authors = supervisedLevels(actor, functionId, level, now);
      if (authors === 'none') return [];
      const here = sql`t."functionId" = ${functionId}::uuid AND h."authorLevel" = ${level}`;
      if (authors === 'all') return [sql`(${here})`];
      return [sql`(${here} AND h."authorId" IN (${join(authors.map((id) => sql`${id}::uuid`))}))`];
    }),
  );
  if (within.length === 0) return sql`FALSE`;
  const sight = reachSql(reach(actor, 'ticket.view', now));
  return sql`(h."authorId" <> ${actor.id}::uuid AND (${join(within, ' OR ')}) AND ${sight})`;
}
