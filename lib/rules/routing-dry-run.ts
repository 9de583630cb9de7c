import type { Tx } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';
import { reach } from '@/lib/csmg/reach';
import { soleInForce } from '@/lib/rules/in-force';
import { type RoutingContent, route } from '@/lib/rules/kinds/routing';
import { reachSql } from '@/lib/tickets/reach-sql';
import { Prisma } from '@/prisma/generated/client';

const { sql } = Prisma;

export const LOOKED_AT = 500;

interface Logged {
  reference: string;
  subject: string;
  kind: string;
  channel: string;
  category: string | null;
  service: string | null;
  functionId: string;
}

export interface Rerouted {
  reference: string;
  subject: string;
  from: string;
  to: string;
  /** The lowest level that may own it, where that would change. */
  levels: { from: number; to: number } | null;
}

export interface RoutingDryRun {
  looked: number;
  rerouted: Rerouted[];
  /** How much work each target would have got, now and then, most first. */
  targets: { target: string; before: number; after: number }[];
}

const named = ({ functionKey, teamKey }: { functionKey: string; teamKey: string | null }) => teamKey ?? functionKey;

/**
 * Where the newest tickets in sight would have gone under another table: computed, never written (behaviour 93).
 * @param functionId of the table's own function; null for the organisation's, which holds where no function has one
 */
export async function dryRunRouting(
  tx: Tx,
  actor: Actor,
  now: Date,
  wanted: RoutingContent,
  functionId: string | null = null,
): Promise<RoutingDryRun> {
  const held = functionId
    ? sql`t."functionId" = ${functionId}::uuid`
    : sql`NOT EXISTS (SELECT 1 FROM "Rule" own WHERE own.kind = 'routing' AND own."functionId" = t."functionId" AND own."inForceId" IS NOT NULL)`;
  const tickets = await tx.$queryRaw<Logged[]>`
    SELECT t.reference, t.subject, t.kind, t.channel, t.category, s.key AS service, t."functionId"
    FROM "Ticket" t LEFT JOIN "Rule" s ON s.id = t."serviceId"
    WHERE ${reachSql(reach(actor, 'ticket.view', now))} AND ${held}
    ORDER BY t."createdAt" DESC, t.id DESC LIMIT ${LOOKED_AT}`;
  const counts = new Map<string, { before: number; after: number }>();
  const tables = new Map<string, RoutingContent>();
  const rerouted: Rerouted[] = [];
  for (const ticket of tickets) {
    const { functionId, reference, subject } = ticket;
    const table = tables.get(functionId) ?? (await soleInForce(tx, 'routing', functionId)).content;
    tables.set(functionId, table);
    const [before, after] = [route(table, ticket), route(wanted, ticket)];
    const [from, to] = [named(before), named(after)];
    count(counts, from, 'before');
    count(counts, to, 'after');
    const levels = changed(before.level, after.level);
    if (from !== to || levels) rerouted.push({ reference, subject, from, to, levels });
  }
  const targets = [...counts].map(([target, sums]) => ({ target, ...sums })).sort((a, b) => b.after - a.after);
  return { looked: tickets.length, rerouted, targets };
}

const changed = (from: number, to: number) => (from === to ? null : { from, to });

function count(counts: Map<string, { before: number; after: number }>, target: string, when: 'before' | 'after'): void {
  const sums = counts.get(target) ?? { before: 0, after: 0 };
  sums[when]++;
  counts.set(target, sums);
}
