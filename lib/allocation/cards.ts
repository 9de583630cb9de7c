import { z } from 'zod';
import type { Tx } from '@/lib/context';
import { COUNTING } from '@/lib/tickets/counting-sql';
import { STATES } from '@/lib/tickets/lifecycle';
import { Prisma } from '@/prisma/generated/client';

const { sql } = Prisma;

const Row = z.object({
  id: z.string(),
  reference: z.string(),
  version: z.int(),
  subject: z.string(),
  state: z.enum(STATES),
  kind: z.string(),
  channel: z.string(),
  category: z.string().nullable(),
  priority: z.int(),
  serviceKey: z.string().nullable(),
  serviceId: z.string().nullable(),
  requesterId: z.string(),
  requesterName: z.string(),
  teamId: z.string().nullable(),
  teamName: z.string().nullable(),
  assigneeId: z.string().nullable(),
  createdAt: z.date(),
  /** Since when it lies where it lies. */
  since: z.date(),
  dueAt: z.date().nullable(),
  dueFrom: z.date().nullable(),
  begun: z.boolean(),
});

/** A ticket as it stands on the board. */
export type Card = z.infer<typeof Row>;

/** Cards laid out at most: what nobody owns, and a person's; the rest is a link to the list. */
export const MOST_CARDS = { free: 60, owned: 30 } as const;

/** Open tickets of a function in sight, what is due first on top of each column. */
export async function listCards(tx: Tx, within: Prisma.Sql): Promise<Card[]> {
  const rows = await tx.$queryRaw`
    SELECT t.id, t.reference, t.version, t.subject, t.state, t.kind, t.channel, t.category, t.priority, service.key AS "serviceKey", t."serviceId",
      t."requesterId", requester.name AS "requesterName", t."teamId", team.name AS "teamName", t."assigneeId", t."createdAt",
      coalesce(t."allocatedAt", t."createdAt") AS since, t."nextDueAt" AS "dueAt", due."startedAt" AS "dueFrom", t.replies > 0 AS begun
    FROM (
      SELECT t.id AS "cardId", row_number() OVER (PARTITION BY t."assigneeId" ORDER BY t."dueOrder", t.id) AS place
      FROM "Ticket" t WHERE ${within}
    ) laid
    JOIN "Ticket" t ON t.id = laid."cardId"
    JOIN "Person" requester ON requester.id = t."requesterId"
    LEFT JOIN "Team" team ON team.id = t."teamId"
    LEFT JOIN "Rule" service ON service.id = t."serviceId"
    LEFT JOIN LATERAL (SELECT c."startedAt" FROM "Clock" c WHERE c."ticketId" = t.id AND ${COUNTING} AND c."dueAt" = t."nextDueAt" LIMIT 1) due ON TRUE
    WHERE laid.place <= CASE WHEN t."assigneeId" IS NULL THEN ${MOST_CARDS.free}::int ELSE ${MOST_CARDS.owned}::int END
    ORDER BY t."assigneeId" IS NOT NULL, t."dueOrder", t.id`;
  return z.array(Row).parse(rows);
}

const Totals = z.object({ free: z.int(), soon: z.int(), tooLong: z.int(), oldest: z.date().nullable() });
export type Totals = z.infer<typeof Totals>;

/**
 * The whole of it in numbers, whatever is laid out.
 * @param soon due before this counts as soon @param loud lying since before this counts as too long; null: never
 */
export async function countCards(tx: Tx, within: Prisma.Sql, soon: Date, loud: Date | null): Promise<Totals> {
  const lying = sql`t."assigneeId" IS NULL`;
  const since = sql`coalesce(t."allocatedAt", t."createdAt")`;
  const rows = await tx.$queryRaw`
    SELECT count(*) FILTER (WHERE ${lying})::int AS free, count(*) FILTER (WHERE t."dueOrder" < ${soon})::int AS soon,
      count(*) FILTER (WHERE ${lying} AND ${since} < ${loud}::timestamptz)::int AS "tooLong", min(${since}) FILTER (WHERE ${lying}) AS oldest
    FROM "Ticket" t WHERE ${within}`;
  const [totals] = z.array(Totals).parse(rows);
  return totals ?? { free: 0, soon: 0, tooLong: 0, oldest: null };
}

/** Open tickets of a function, or of one of its teams, in sight. */
export const openWork = (sight: Prisma.Sql, functionId: string, teamId: string | null): Prisma.Sql =>
  sql`t."functionId" = ${functionId}::uuid AND t.state IN ('new', 'open', 'waiting', 'held', 'approval') AND ${teamId ? sql`t."teamId" = ${teamId}::uuid` : sql`TRUE`} AND ${sight}`;
