import type { Tx } from '@/lib/context';
import { type Actor, isStaff } from '@/lib/csmg/actor';
import { type Capability, isCapability } from '@/lib/csmg/capabilities';
import { reach } from '@/lib/csmg/reach';
import { reachSql } from '@/lib/tickets/reach-sql';
import { Prisma } from '@/prisma/generated/client';

const { sql, join } = Prisma;

/** What this actor's levels carry, as the condition of a query over "Proposal" p and its "Ticket" t; never one's own. */
export async function decidableSql(tx: Tx, actor: Actor, now: Date): Promise<Prisma.Sql> {
  if (!isStaff(actor, now)) return sql`FALSE`;
  const waiting = await tx.$queryRaw<{ capability: string }[]>(
    sql`SELECT DISTINCT capability FROM "Proposal" WHERE state = 'submitted' LIMIT 200`,
  );
  const parts = waiting.flatMap(({ capability }) =>
    isCapability(capability) ? [partFor(actor, capability, now)] : [],
  );
  if (parts.length === 0) return sql`FALSE`;
  const sight = sql`(p."ticketId" IS NULL OR ${reachSql(reach(actor, 'ticket.view', now))})`;
  return sql`(p."authorId" <> ${actor.id}::uuid AND (${join(parts, ' OR ')}) AND ${sight})`;
}

function partFor(actor: Actor, capability: Capability, now: Date): Prisma.Sql {
  const area = reach(actor, capability, now);
  if (area.scope === 'none') return sql`FALSE`;
  const functions = area.functionIds.map((id) => sql`${id}::uuid`);
  const onRule = area.everywhere
    ? sql`TRUE`
    : functions.length > 0
      ? sql`(p."functionId" IS NULL OR p."functionId" IN (${join(functions)}))`
      : sql`FALSE`;
  return sql`(p.capability = ${capability} AND CASE WHEN p."ticketId" IS NULL THEN ${onRule} ELSE ${reachSql(area)} END)`;
}
