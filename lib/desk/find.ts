import type { Tx } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';
import { can } from '@/lib/csmg/can';
import { reach } from '@/lib/csmg/reach';
import { filterSql } from '@/lib/tickets/filters';
import { reachSql } from '@/lib/tickets/reach-sql';
import { Prisma, type RuleKind, type TicketState } from '@/prisma/generated/client';

export interface FoundTicket {
  reference: string;
  subject: string;
  state: TicketState;
  requesterName: string;
}
export interface FoundPerson {
  id: string;
  name: string;
  email: string | null;
  phone: string | null;
  organisation: string | null;
}
export interface FoundRule {
  key: string;
  title: string;
  kind: RuleKind;
}

/** Tickets by reference, old number or words, in sight only; a bare number is tried in every function. */
export async function findTickets(tx: Tx, actor: Actor, now: Date, q: string, limit = 6): Promise<FoundTicket[]> {
  const sight = reachSql(reach(actor, 'ticket.view', now));
  const what = /^\d{1,9}$/.test(q)
    ? Prisma.sql`(t.reference IN (SELECT f.key || '-' || ${q} FROM "Function" f) OR t."externalNumber" = ${q})`
    : filterSql({ q }, { id: actor.id, now });
  return tx.$queryRaw<FoundTicket[]>`
    SELECT t.reference, t.subject, t.state, p.name AS "requesterName" FROM (
      SELECT t.reference, t.subject, t.state, t."requesterId", t."updatedAt" FROM "Ticket" t WHERE ${sight} AND ${what} ORDER BY t."updatedAt" DESC LIMIT ${limit}
    ) t JOIN "Person" p ON p.id = t."requesterId" ORDER BY t."updatedAt" DESC`;
}

/** People by a few letters of their name, or the start of their address or number. Only for who may see people. */
export async function findPeople(tx: Tx, actor: Actor, now: Date, q: string, limit = 6): Promise<FoundPerson[]> {
  if (!can(actor, 'people.view', now).allowed) return [];
  const letters = `%${q
    .replace(/[\\%_]/g, '\\$&')
    .split(/\s+/)
    .join('%')}%`;
  const start = `${q.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;
  return tx.$queryRaw<FoundPerson[]>`
    SELECT p.id, p.name, p.email, p.phone, o.name AS organisation FROM "Person" p LEFT JOIN "Organisation" o ON o.id = p."organisationId"
    WHERE p.active AND p.kind = 'person' AND (p.name ILIKE ${letters} OR p.email LIKE ${start} OR replace(p.phone, ' ', '') LIKE ${`%${start.replaceAll(' ', '')}`})
    ORDER BY (p.name ILIKE ${`${q.replace(/[\\%_]/g, '\\$&')}%`}) DESC, p.name LIMIT ${limit}`;
}

/** Rules by title, for who may read what the desk runs by. */
export async function findRules(tx: Tx, actor: Actor, now: Date, q: string, limit = 5): Promise<FoundRule[]> {
  if (!can(actor, 'rules.view', now).allowed) return [];
  return tx.rule.findMany({
    where: { title: { contains: q, mode: 'insensitive' }, inForceId: { not: null } },
    select: { key: true, title: true, kind: true },
    orderBy: { title: 'asc' },
    take: limit,
  });
}
