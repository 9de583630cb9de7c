import type { Context, Tx } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';
import { reach } from '@/lib/csmg/reach';
import { Evidence } from '@/lib/documents/schema';
import { invalid } from '@/lib/errors';
import { reachSql } from '@/lib/tickets/reach-sql';
import { Prisma } from '@/prisma/generated/client';

interface Seen {
  reference: string;
  subject: string;
}

const inSight = async (tx: Tx, actor: Actor, now: Date, references: readonly string[]): Promise<Seen[]> =>
  references.length === 0
    ? []
    : tx.$queryRaw<Seen[]>(Prisma.sql`
        SELECT t.reference, t.subject FROM "Ticket" t
        WHERE t.reference = ANY(${[...references]}::text[]) AND ${reachSql(reach(actor, 'ticket.view', now))}
        ORDER BY t.reference`);

/** @throws INVALID naming a ticket that is not there for whoever names it */
export async function checkEvidence(ctx: Context, evidence: Evidence | undefined): Promise<Evidence> {
  if (!evidence) return { tickets: [] };
  const tickets = [...new Set(evidence.tickets)];
  const seen = await inSight(ctx.tx, ctx.actor, ctx.now, tickets);
  const missing = tickets.find((reference) => !seen.some((ticket) => ticket.reference === reference));
  if (missing) throw invalid({ 'evidence.tickets': `There is no ticket ${missing}; check its number` });
  return { ...evidence, tickets };
}

/** Evidence as this reader may see it: a ticket out of their sight is not even counted (behaviour 81). */
export async function readEvidence(
  tx: Tx,
  actor: Actor,
  now: Date,
  stored: unknown,
): Promise<{ tickets: Seen[]; figures: string | null }> {
  const { tickets = [], figures } = Evidence.safeParse(stored).data ?? {};
  return { tickets: await inSight(tx, actor, now, tickets), figures: figures ?? null };
}
