import { z } from 'zod';
import type { Knowledge } from '@/lib/allocation/suggest';
import type { Tx } from '@/lib/context';
import { Prisma } from '@/prisma/generated/client';

const { sql, join } = Prisma;
const MONTHS = 12;

const Row = z.object({
  what: z.enum(['requester', 'service']),
  aboutId: z.string(),
  personId: z.string(),
  tickets: z.int(),
});

/** Who solved tickets of these requesters and services before, within a year: for many cards in one question. */
export async function knowledgeOf(
  tx: Tx,
  about: readonly { requesterId: string; serviceId: string | null }[],
  now: Date,
  sight: Prisma.Sql,
): Promise<(ticket: { requesterId: string; serviceId: string | null }) => Knowledge> {
  const none: Knowledge = { requester: new Map(), service: new Map() };
  if (about.length === 0) return () => none;
  const since = new Date(now.getTime() - MONTHS * 30 * 86_400_000);
  const ids = (list: (string | null)[]) =>
    join([...new Set(list.flatMap((id) => (id ? [sql`${id}::uuid`] : []))), sql`NULL::uuid`]);
  const solved = sql`t."resolvedAt" > ${since} AND t."assigneeId" IS NOT NULL AND ${sight}`;
  const rows = await tx.$queryRaw`
    SELECT 'requester' AS what, t."requesterId" AS "aboutId", t."assigneeId" AS "personId", count(*)::int AS tickets FROM "Ticket" t
    WHERE t."requesterId" IN (${ids(about.map((one) => one.requesterId))}) AND ${solved} GROUP BY 2, 3
    UNION ALL
    SELECT 'service', t."serviceId", t."assigneeId", count(*)::int FROM "Ticket" t
    WHERE t."serviceId" IN (${ids(about.map((one) => one.serviceId))}) AND ${solved} GROUP BY 2, 3`;
  const known = z.array(Row).parse(rows);
  const of = (what: 'requester' | 'service', id: string | null) =>
    new Map(known.filter((row) => row.what === what && row.aboutId === id).map((row) => [row.personId, row.tickets]));
  return ({ requesterId, serviceId }) => ({
    requester: of('requester', requesterId),
    service: of('service', serviceId),
  });
}
