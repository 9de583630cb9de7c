import { z } from 'zod';
import { type Count, range } from '@/lib/measures/count';
import { type Definition, definitionOf } from '@/lib/measures/definitions';
import type { Scope } from '@/lib/measures/scope';

const Row = z.object({ way: z.enum(['in', 'out']), point: z.int(), tickets: z.int() });

export interface FlowPoint {
  from: Date;
  in: Count;
  out: Count;
}

export interface Flow {
  definition: Definition;
  points: FlowPoint[];
  in: Count;
  out: Count;
}

/** What came in and what went out, a day (or week) at a time in the report's zone. */
export async function flow({ tx, period, where, count }: Scope): Promise<Flow> {
  const { from, to, edges } = period;
  // Edges are instants made from local midnights, so that a day of 23 or 25 hours is one day.
  const rows = await tx.$queryRaw`
    SELECT f.way, width_bucket(f.at, ${edges}::timestamptz[]) AS point, count(*)::int AS tickets FROM (
      SELECT 'in' AS way, t."createdAt" AS at FROM "Ticket" t WHERE t."createdAt" >= ${from} AND t."createdAt" < ${to} AND ${where}
      UNION ALL
      SELECT 'out', t."resolvedAt" FROM "Ticket" t WHERE t."resolvedAt" >= ${from} AND t."resolvedAt" < ${to} AND ${where}
      UNION ALL
      SELECT 'out', e.at FROM "Ticket" t CROSS JOIN LATERAL (SELECT min(e.at) AS at FROM "Event" e WHERE e."ticketId" = t.id AND e.type = 'ticket.cancelled' AND e.at >= ${from} AND e.at < ${to}) e
      WHERE t.state = 'cancelled' AND t."resolvedAt" IS NULL AND e.at IS NOT NULL AND ${where}
    ) f GROUP BY 1, 2`;
  const known = z.array(Row).parse(rows);
  const tickets = (way: 'in' | 'out', point: number) =>
    known.find((row) => row.way === way && row.point === point)?.tickets ?? 0;
  const total = (way: 'in' | 'out') =>
    known.filter((row) => row.way === way).reduce((sum, row) => sum + row.tickets, 0);
  return {
    definition: definitionOf('flow'),
    points: edges.slice(0, -1).map((start, index) => {
      const end = edges[index + 1] ?? to;
      return {
        from: start,
        in: count(tickets('in', index + 1), range('created', start, end)),
        out: count(tickets('out', index + 1), range('left', start, end)),
      };
    }),
    in: count(total('in'), range('created', from, to)),
    out: count(total('out'), range('left', from, to)),
  };
}
