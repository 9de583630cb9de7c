import { z } from 'zod';
import { UNDO_MINUTES } from '@/lib/allocation/undo-rebalance';
import type { Tx } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';

const Row = z.object({ at: z.date(), tickets: z.int(), undone: z.boolean() });

/** The actor's last batch that can still be undone; null when there is none, or when it was undone. */
export async function lastBatch(tx: Tx, actor: Actor, now: Date): Promise<{ at: Date; tickets: number } | null> {
  const since = new Date(now.getTime() - UNDO_MINUTES * 60_000);
  const rows = await tx.$queryRaw`
    SELECT e.at, count(*)::int AS tickets, bool_and(t."assignedAt" IS DISTINCT FROM e.at) AS undone
    FROM "Event" e JOIN "Ticket" t ON t.id = e."ticketId"
    WHERE e."actorId" = ${actor.id}::uuid AND e.at >= ${since} AND e.type = 'ticket.assigned' AND (e.data->>'rebalanced')::boolean
    GROUP BY e.at ORDER BY e.at DESC LIMIT 1`;
  const [last] = z.array(Row).parse(rows);
  return last && !last.undone ? { at: last.at, tickets: last.tickets } : null;
}
