import type { Tx } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';
import { reach } from '@/lib/csmg/reach';
import { notFound } from '@/lib/errors';
import { noteRefusedReading } from '@/lib/refused-attempt';
import { detailRow } from '@/lib/tickets/claim';
import { COUNTING } from '@/lib/tickets/counting-sql';
import { filterSql, type TicketFilters } from '@/lib/tickets/filters';
import { OPEN_STATES } from '@/lib/tickets/lifecycle';
import { afterCursor, encodeCursor, orderSql } from '@/lib/tickets/page';
import { ratingSql, seesRating } from '@/lib/tickets/rating-sight';
import { reachSql } from '@/lib/tickets/reach-sql';
import { Prisma, type Ticket } from '@/prisma/generated/client';

const { sql } = Prisma;

/** One row of a list: what is shown, and nothing else. */
export interface TicketLine {
  id: string;
  reference: string;
  subject: string;
  kind: Ticket['kind'];
  state: Ticket['state'];
  priority: number;
  channel: Ticket['channel'];
  version: number;
  createdAt: Date;
  updatedAt: Date;
  dueOrder: Date;
  nextDueAt: Date | null;
  resolvedAt: Date | null;
  /** The clock that is due next and when it began, for the bar that fills. */
  dueKind: string | null;
  dueFrom: Date | null;
  breached: boolean;
  requesterId: string;
  requesterName: string;
  assigneeId: string | null;
  assigneeName: string | null;
  teamName: string | null;
  functionKey: string;
  serviceTitle: string | null;
  externalNumber: string | null;
}

interface ListOptions {
  cursor?: string | null;
  limit?: number;
}

const sight = (actor: Actor, now: Date) => reachSql(reach(actor, 'ticket.view', now));

/** Who narrows a list, and whose ratings a filter may tell them about. */
export const viewerOf = (actor: Actor, now: Date) => ({
  id: actor.id,
  now,
  ratings: reachSql(reach(actor, 'satisfaction.view', now)),
  scores: ratingSql(actor, now),
});

/** Tickets in the actor's sight, narrowed and sorted; `next` is null on the last page. @throws INVALID on a foreign cursor */
export async function listTickets(
  tx: Tx,
  actor: Actor,
  now: Date,
  filters: TicketFilters,
  { cursor, limit = 50 }: ListOptions = {},
): Promise<{ items: TicketLine[]; next: string | null }> {
  const sort = sortOf(filters);
  const page = sql`SELECT t.* FROM "Ticket" t
    WHERE ${sight(actor, now)} AND ${filterSql(filters, viewerOf(actor, now))} AND ${afterCursor(sort, cursor)}
    ORDER BY ${orderSql(sort)} LIMIT ${limit + 1}`;
  const rows = await tx.$queryRaw<TicketLine[]>`
    SELECT t.id, t.reference, t.subject, t.kind, t.state, t.priority, t.channel, t.version, t."createdAt", t."updatedAt", t."dueOrder", t."nextDueAt", t."resolvedAt",
      t."requesterId", requester.name AS "requesterName", t."assigneeId", assignee.name AS "assigneeName", team.name AS "teamName",
      desk.key AS "functionKey", service.title AS "serviceTitle", t."externalNumber", due.kind AS "dueKind", due."startedAt" AS "dueFrom", coalesce(late.breached, FALSE) AS breached
    FROM (${page}) t
    JOIN "Person" requester ON requester.id = t."requesterId"
    JOIN "Function" desk ON desk.id = t."functionId"
    LEFT JOIN "Person" assignee ON assignee.id = t."assigneeId"
    LEFT JOIN "Team" team ON team.id = t."teamId"
    LEFT JOIN "Rule" service ON service.id = t."serviceId"
    LEFT JOIN LATERAL (SELECT c.kind, c."startedAt" FROM "Clock" c WHERE c."ticketId" = t.id AND ${COUNTING} AND c."dueAt" = t."nextDueAt" LIMIT 1) due ON TRUE
    LEFT JOIN LATERAL (SELECT TRUE AS breached FROM "Clock" c WHERE c."ticketId" = t.id AND c."breachedAt" IS NOT NULL LIMIT 1) late ON TRUE
    ORDER BY ${orderSql(sort)}`;
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last ? encodeCursor(sort, last) : null };
}

/** By due time where something can be due; else newest first, which no later change reorders between two pages. */
export function sortOf({ sort, state }: TicketFilters): NonNullable<TicketFilters['sort']> {
  const due =
    state?.length && state.every((one) => one === 'unresolved' || (OPEN_STATES as readonly string[]).includes(one));
  return sort ?? (due ? 'due' : 'newest');
}

export const COUNT_CAP = 1000;

/** A capped count as part of a larger question. */
export const countSql = (actor: Actor, now: Date, filters: TicketFilters, cap = COUNT_CAP): Prisma.Sql =>
  sql`(SELECT count(*)::int FROM (SELECT 1 FROM "Ticket" t WHERE ${sight(actor, now)} AND ${filterSql(filters, viewerOf(actor, now))} LIMIT ${cap}) AS capped)`;

/** How many tickets in sight match, counted up to a cap so that no count runs over the whole table. */
export async function countTickets(
  tx: Tx,
  actor: Actor,
  now: Date,
  filters: TicketFilters,
  cap = COUNT_CAP,
): Promise<number> {
  return (await countEach(tx, actor, now, [filters], cap))[0] ?? 0;
}

/** Several capped counts in one question, in the order asked. */
export async function countEach(
  tx: Tx,
  actor: Actor,
  now: Date,
  asked: readonly TicketFilters[],
  cap = COUNT_CAP,
): Promise<number[]> {
  if (asked.length === 0) return [];
  const counts = Prisma.join(asked.map((filters) => countSql(actor, now, filters, cap)));
  const [row] = await tx.$queryRaw<{ counts: number[] }[]>`SELECT ARRAY[${counts}] AS counts`;
  return row?.counts ?? [];
}

const detail = {
  function: { select: { id: true, key: true, name: true, timeZone: true } },
  team: { select: { id: true, key: true, name: true } },
  requester: {
    select: {
      id: true,
      name: true,
      email: true,
      phone: true,
      timeZone: true,
      organisation: { select: { name: true } },
    },
  },
  assignee: { select: { id: true, name: true, email: true } },
  service: { select: { id: true, key: true, title: true } },
  mergedInto: { select: { reference: true } },
  participants: { select: { role: true, person: { select: { id: true, name: true } } } },
  clocks: { orderBy: { startedAt: 'asc' } },
  rating: true,
} satisfies Prisma.TicketInclude;

export type TicketDetail = Prisma.TicketGetPayload<{ include: typeof detail }>;

/** Everything but what carries times, which JSON would turn into text. One question instead of one a relation. */
type Joined = Omit<TicketDetail, 'clocks' | 'rating'>;
const one = (alias: Prisma.Sql, fields: Prisma.Sql) =>
  sql`CASE WHEN ${alias}.id IS NULL THEN NULL ELSE json_build_object('id', ${alias}.id, ${fields}) END`;
const joinedSql = (ids: readonly string[]) => sql`
  SELECT t.*,
    json_build_object('id', f.id, 'key', f.key, 'name', f.name, 'timeZone', f."timeZone") AS function,
    ${one(sql`team`, sql`'key', team.key, 'name', team.name`)} AS team,
    json_build_object('id', r.id, 'name', r.name, 'email', r.email, 'phone', r.phone, 'timeZone', r."timeZone",
      'organisation', CASE WHEN o.id IS NULL THEN NULL ELSE json_build_object('name', o.name) END) AS requester,
    ${one(sql`a`, sql`'name', a.name, 'email', a.email`)} AS assignee,
    ${one(sql`s`, sql`'key', s.key, 'title', s.title`)} AS service,
    CASE WHEN m.id IS NULL THEN NULL ELSE json_build_object('reference', m.reference) END AS "mergedInto",
    (SELECT coalesce(json_agg(json_build_object('role', p.role, 'person', json_build_object('id', x.id, 'name', x.name)) ORDER BY p.at, x.name), '[]')
      FROM "Participant" p JOIN "Person" x ON x.id = p."personId" WHERE p."ticketId" = t.id) AS participants
  FROM "Ticket" t JOIN "Function" f ON f.id = t."functionId" JOIN "Person" r ON r.id = t."requesterId"
    LEFT JOIN "Organisation" o ON o.id = r."organisationId" LEFT JOIN "Team" team ON team.id = t."teamId"
    LEFT JOIN "Person" a ON a.id = t."assigneeId" LEFT JOIN "Rule" s ON s.id = t."serviceId"
    LEFT JOIN "Ticket" m ON m.id = t."mergedIntoId"
  WHERE t.id IN (${Prisma.join(ids.map((id) => sql`${id}::uuid`))})`;

/** One ticket with what hangs on it. @throws NOT_FOUND when there is none in sight */
export async function getTicket(tx: Tx, actor: Actor, now: Date, reference: string): Promise<TicketDetail> {
  const [seen] = await tx.$queryRaw<
    { id: string }[]
  >`SELECT t.id FROM "Ticket" t WHERE t.reference = ${reference.toUpperCase()} AND ${sight(actor, now)}`;
  const [ticket] = seen ? await ticketDetails(tx, [seen.id]) : [];
  if (!ticket) {
    await noteRefusedReading({ actor, now }, reference);
    throw notFound('ticket');
  }
  const { rating } = ticket;
  return { ...ticket, rating: rating && seesRating(actor, now, detailRow(ticket), rating) ? rating : null };
}

/**
 * Tickets by id with what hangs on them, in the order asked. It looks at nobody's sight: ask it only for what the
 * actor was just shown or has just written.
 */
export async function ticketDetails(tx: Tx, ids: readonly string[]): Promise<TicketDetail[]> {
  if (ids.length === 0) return [];
  const rows = await tx.$queryRaw<Joined[]>(joinedSql(ids));
  const clocks = await tx.clock.findMany({ where: { ticketId: { in: [...ids] } }, orderBy: { startedAt: 'asc' } });
  const ratings = await tx.rating.findMany({ where: { ticketId: { in: [...ids] } } });
  const found = rows.map((row) => ({
    ...row,
    clocks: clocks.filter((clock) => clock.ticketId === row.id),
    rating: ratings.find((rating) => rating.ticketId === row.id) ?? null,
  }));
  const byId = new Map(found.map((ticket) => [ticket.id, ticket]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** True when this actor may see this ticket: for live updates, notices and attachments. */
export async function seesTicket(tx: Tx, actor: Actor, now: Date, ticketId: string): Promise<boolean> {
  const [seen] = await tx.$queryRaw<unknown[]>(
    sql`SELECT 1 FROM "Ticket" t WHERE t.id = ${ticketId}::uuid AND ${sight(actor, now)}`,
  );
  return seen !== undefined;
}
