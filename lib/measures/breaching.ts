import { z } from 'zod';
import type { Count } from '@/lib/measures/count';
import { type Definition, definitionOf } from '@/lib/measures/definitions';
import type { Scope } from '@/lib/measures/scope';
import { COUNTING } from '@/lib/tickets/counting-sql';
import { Prisma } from '@/prisma/generated/client';

const { sql } = Prisma;
const SOON_HOURS = 2;
const SHOWN = 8;

const Row = z.object({
  reference: z.string(),
  subject: z.string(),
  dueAt: z.date(),
  kind: z.string().nullable(),
  from: z.date().nullable(),
  late: z.int(),
  soon: z.int(),
});

export interface Breaching {
  definition: Definition;
  hours: number;
  late: Count;
  soon: Count;
  next: { reference: string; subject: string; dueAt: Date; kind: string | null; from: Date | null }[];
}

/** Open tickets by what is due first: over already, and within the next hours. */
export async function breaching({ tx, now, where, count }: Scope): Promise<Breaching> {
  const edge = new Date(now.getTime() + SOON_HOURS * 3_600_000);
  const open = sql`t.state IN ('new', 'open', 'waiting', 'held', 'approval')`;
  const rows = await tx.$queryRaw`
    SELECT n.reference, n.subject, n."dueOrder" AS "dueAt", n.late, n.soon, due.kind, due."startedAt" AS from
    FROM (
      SELECT t.id, t.reference, t.subject, t."dueOrder",
        (count(*) FILTER (WHERE t."dueOrder" < ${now}) OVER ())::int AS late, (count(*) FILTER (WHERE t."dueOrder" >= ${now}) OVER ())::int AS soon
      FROM "Ticket" t WHERE ${open} AND t."dueOrder" < ${edge} AND ${where}
      ORDER BY t."dueOrder", t.id LIMIT ${SHOWN}
    ) n
    LEFT JOIN LATERAL (SELECT c.kind, c."startedAt" FROM "Clock" c WHERE c."ticketId" = n.id AND ${COUNTING} AND c."dueAt" = n."dueOrder" LIMIT 1) due ON TRUE
    ORDER BY n."dueOrder", n.id`;
  const next = z.array(Row).parse(rows);
  const unresolved = { state: 'unresolved' };
  return {
    definition: definitionOf('breaching'),
    hours: SOON_HOURS,
    late: count(next[0]?.late ?? 0, { ...unresolved, due_before: now.toISOString() }),
    soon: count(next[0]?.soon ?? 0, { ...unresolved, due_from: now.toISOString(), due_before: edge.toISOString() }),
    next: next.map(({ late: _late, soon: _soon, ...line }) => line),
  };
}
