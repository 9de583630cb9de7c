import type { Tx } from '@/lib/context';
import { TICKET_WORDS } from '@/lib/search/ticket-query';

const BATCH = 2000;

/**
 * Puts the words of tickets that were written since among those that a mistyped word may have meant. Numbers, addresses
 * and names of machines are no words that one corrects to. @returns whether there may be more
 */
export async function keepTicketWords(tx: Tx, most = BATCH): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ taken: number }[]>`
    WITH taken AS (DELETE FROM "TicketUnread" WHERE id IN (SELECT id FROM "TicketUnread" LIMIT ${most} FOR UPDATE SKIP LOCKED) RETURNING "ticketId"),
    stems AS (SELECT DISTINCT w.lexeme FROM "Ticket" t CROSS JOIN LATERAL unnest(${TICKET_WORDS}) w
      WHERE t.id IN (SELECT "ticketId" FROM taken) AND length(w.lexeme) BETWEEN 4 AND 40 AND w.lexeme !~ '[^[:alpha:]]'),
    kept AS (INSERT INTO "TicketWord" (stem) SELECT lexeme FROM stems ORDER BY lexeme ON CONFLICT DO NOTHING)
    SELECT count(*)::int AS taken FROM taken`;
  return row?.taken === most;
}
