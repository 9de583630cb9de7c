import type { Tx } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';
import { reach } from '@/lib/csmg/reach';
import { reachSql } from '@/lib/tickets/reach-sql';
import { Prisma } from '@/prisma/generated/client';

export interface FromTicket {
  reference: string;
  subject: string;
  description: string;
  resolution: string | null;
  category: string | null;
  service: string | null;
}

/** A ticket worth writing down, if it is in sight and open to all who may read the article. */
export async function findSource(tx: Tx, actor: Actor, now: Date, reference?: string): Promise<FromTicket | null> {
  if (!reference) return null;
  const sight = reachSql(reach(actor, 'ticket.view', now));
  const [found] = await tx.$queryRaw<FromTicket[]>(
    Prisma.sql`SELECT t.reference, t.subject, t.description, t.resolution, t.category, s.key AS service FROM "Ticket" t
    LEFT JOIN "Rule" s ON s.id = t."serviceId" WHERE t.reference = ${reference.toUpperCase()} AND NOT t.confidential AND ${sight}`,
  );
  return found ?? null;
}

const found = ({ subject, category, service }: FromTicket) => ({
  title: subject.slice(0, 120),
  category,
  services: service ? [service] : [],
});

/** The words of a ticket as the beginning of an article: what was asked, and what solved it. */
export const articleFrom = (ticket: FromTicket) => ({
  ...found(ticket),
  body: ticket.resolution ? `## What to do\n\n${ticket.resolution}` : '',
});
export const errorFrom = (ticket: FromTicket) => ({
  ...found(ticket),
  symptom: ticket.description.slice(0, 4000),
  workaround: ticket.resolution ?? '',
});
