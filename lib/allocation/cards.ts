import { z } from 'zod';
import type { Tx } from '@/lib/context';
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

/** More open work than this is not laid out on a board; the rest is a link. */
export const MOST_CARDS = 400;

/** Open tickets of a function in sight, what is due first on top. */
export async function listCards(tx: Tx, sight: Prisma.Sql, functionId: string, teamId: string | null): Promise<Card[]> {
  const team = teamId ? sql`t."teamId" = ${teamId}::uuid` : sql`TRUE`;
  const rows = await tx.$queryRaw`
    SELECT t.id, t.reference, t.version, t.subject, t.state, t.kind, t.channel, t.category, t.priority, service.key AS "serviceKey", t."serviceId",
      t."requesterId", requester.name AS "requesterName", t."teamId", team.name AS "teamName", t."assigneeId", t."createdAt",
      coalesce(t."allocatedAt", t."createdAt") AS since, t."nextDueAt" AS "dueAt", due."startedAt" AS "dueFrom", t.replies > 0 AS begun
    FROM "Ticket" t
    JOIN "Person" requester ON requester.id = t."requesterId"
    LEFT JOIN "Team" team ON team.id = t."teamId"
    LEFT JOIN "Rule" service ON service.id = t."serviceId"
    LEFT JOIN LATERAL (SELECT c."startedAt" FROM "Clock" c WHERE c."ticketId" = t.id AND c."runningSince" IS NOT NULL AND c."dueAt" = t."nextDueAt" LIMIT 1) due ON TRUE
    WHERE t."functionId" = ${functionId}::uuid AND t.state IN ('new', 'open', 'waiting', 'held', 'approval') AND ${team} AND ${sight}
    ORDER BY t."assigneeId" IS NOT NULL, t."dueOrder", t.id LIMIT ${MOST_CARDS}`;
  return z.array(Row).parse(rows);
}
