import type { Tx } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';
import { reach } from '@/lib/csmg/reach';
import { reachSql } from '@/lib/tickets/reach-sql';
import { Prisma } from '@/prisma/generated/client';

/** Which of these tickets this actor may see, by id, with their references: one question for a whole list. */
export async function visibleTickets(
  tx: Tx,
  actor: Actor,
  now: Date,
  ids: readonly (string | null)[],
): Promise<Map<string, string>> {
  const asked = [...new Set(ids.filter((id) => id !== null))];
  if (asked.length === 0) return new Map();
  const sight = reachSql(reach(actor, 'ticket.view', now));
  const rows = await tx.$queryRaw<{ id: string; reference: string }[]>(
    Prisma.sql`SELECT t.id, t.reference FROM "Ticket" t WHERE t.id = ANY(${asked}::uuid[]) AND ${sight}`,
  );
  return new Map(rows.map(({ id, reference }) => [id, reference]));
}
