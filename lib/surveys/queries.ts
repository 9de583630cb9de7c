import type { Tx } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';
import { reach } from '@/lib/csmg/reach';
import { reachSql } from '@/lib/tickets/reach-sql';

export interface QuietRecovery {
  reference: string;
  subject: string;
  score: number;
  changedAt: Date;
  recoverBy: Date;
}
const PAGE = 20;

/** Anonymous low scores that nobody has made good yet, those due first on top: only for those who may see them. */
export async function listQuietRecoveries(tx: Tx, actor: Actor, now: Date): Promise<QuietRecovery[]> {
  const leading = reach(actor, 'satisfaction.viewAnonymous', now);
  if (leading.scope === 'none') return [];
  return tx.$queryRaw<QuietRecovery[]>`
    SELECT t.reference, t.subject, r.score, r."changedAt", r."recoverBy"
    FROM "Rating" r JOIN "Ticket" t ON t.id = r."ticketId"
    WHERE r."recoverBy" IS NOT NULL AND r."recoveredAt" IS NULL AND r."personId" <> ${actor.id}::uuid
      AND ${reachSql(leading)} AND ${reachSql(reach(actor, 'ticket.view', now))}
    ORDER BY r."recoverBy", r."ticketId" LIMIT ${PAGE}`;
}
