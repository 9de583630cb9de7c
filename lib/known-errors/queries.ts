import type { Tx } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';
import { reach } from '@/lib/csmg/reach';
import { insideErrors } from '@/lib/knowledge/sight';
import type { Effect, Status } from '@/lib/known-errors/schema';
import type { KnownErrorContent } from '@/lib/rules/kinds/known-error';
import { reachSql } from '@/lib/tickets/reach-sql';
import { Prisma, type TicketState } from '@/prisma/generated/client';

const { sql } = Prisma;

/** How a known error `r` with standing `k` and content `v` stands at a moment, in one word. */
const statusSql = (
  now: Date,
) => sql`CASE WHEN k."closedAt" IS NOT NULL THEN 'closed' WHEN r."inForceId" IS NULL THEN 'suspected'
  WHEN k."fixedAt" IS NOT NULL THEN 'fixed' WHEN v.content ->> 'workaround' <> '' AND (v.content ->> 'workaroundUntil' IS NULL
    OR (v.content ->> 'workaroundUntil')::date >= ${now}::date) THEN 'workaround' ELSE 'confirmed' END`;

/** What is said of an error not agreed yet is its newest version. */
const joined = sql`"Rule" r LEFT JOIN "KnownError" k ON k."ruleId" = r.id JOIN LATERAL (
  SELECT x.content, x.number FROM "RuleVersion" x WHERE x."ruleId" = r.id AND (x.id = r."inForceId" OR r."inForceId" IS NULL)
  ORDER BY x.number DESC LIMIT 1) v ON TRUE`;

export interface ErrorLine {
  id: string;
  key: string;
  title: string;
  status: Status;
  effect: Effect;
  /** By their titles. */
  services: string[];
  workaroundUntil: string | null;
  reviewDate: Date | null;
  stale: boolean;
  tickets: number;
  people: number;
}

/** The register of known errors by title, page by page; tickets out of sight are not counted (behaviour 81). */
export async function listErrors(
  tx: Tx,
  actor: Actor,
  now: Date,
  { q, status, after, limit = 50 }: { q?: string; status?: Status; after?: string; limit?: number },
): Promise<{ items: ErrorLine[]; next: string | null }> {
  const words = q ? sql`AND r.title ILIKE ${`%${q.replace(/[\\%_]/g, '\\$&')}%`}` : Prisma.empty;
  const beyond = after
    ? sql`AND (r.title, r.id) > (SELECT b.title, b.id FROM "Rule" b WHERE b.id = ${after}::uuid)`
    : Prisma.empty;
  const stands = status ? sql`AND ${statusSql(now)} = ${status}` : sql`AND k."closedAt" IS NULL`;
  const rows = await tx.$queryRaw<ErrorLine[]>`
    SELECT r.id, r.key, r.title, ${statusSql(now)} AS status, coalesce(k.effect, 'none') AS effect, ARRAY(
        SELECT coalesce(s.title, named.key) FROM jsonb_array_elements_text(v.content -> 'services') AS named(key)
        LEFT JOIN "Rule" s ON s.kind = 'service' AND s.key = named.key) AS services,
      v.content ->> 'workaroundUntil' AS "workaroundUntil", r."reviewDate", coalesce(r."reviewDate" < ${now}, FALSE) AS stale,
      (SELECT count(*)::int FROM "MeToo" m WHERE m."ruleId" = r.id) AS people,
      (SELECT count(*)::int FROM (SELECT 1 FROM "MatchedError" m JOIN "Ticket" t ON t.id = m."ticketId"
        WHERE m."ruleId" = r.id AND ${reachSql(reach(actor, 'ticket.view', now))} LIMIT 1000) x) AS tickets
    FROM ${joined}
    WHERE r.kind = 'knownError' AND r."retiredAt" IS NULL AND ${insideErrors(actor, now)} ${words} ${stands} ${beyond}
    ORDER BY r.title, r.id LIMIT ${limit + 1}`;
  return { items: rows.slice(0, limit), next: rows.length > limit ? (rows[limit - 1]?.id ?? null) : null };
}

export interface Standing {
  status: Status;
  effect: Effect;
  effectSince: Date | null;
  notice: string | null;
  people: number;
}

/** How one known error stands; null when it is no known error in sight. */
export async function findStanding(tx: Tx, actor: Actor, now: Date, ruleId: string): Promise<Standing | null> {
  const [row] = await tx.$queryRaw<Standing[]>`
    SELECT ${statusSql(now)} AS status, coalesce(k.effect, 'none') AS effect, k."effectSince", k.notice,
      (SELECT count(*)::int FROM "MeToo" m WHERE m."ruleId" = r.id) AS people
    FROM ${joined} WHERE r.kind = 'knownError' AND r.id = ${ruleId}::uuid AND ${insideErrors(actor, now)}`;
  return row ?? null;
}

export interface MatchedTicket {
  reference: string;
  subject: string;
  state: TicketState;
}

/** Tickets that are this known error, in sight only, open ones first. */
export const listMatched = (tx: Tx, actor: Actor, now: Date, ruleId: string, limit = 20) => tx.$queryRaw<
  MatchedTicket[]
>`
  SELECT t.reference, t.subject, t.state FROM "MatchedError" m JOIN "Ticket" t ON t.id = m."ticketId"
  WHERE m."ruleId" = ${ruleId}::uuid AND ${reachSql(reach(actor, 'ticket.view', now))}
  ORDER BY t.state IN ('closed', 'cancelled', 'merged', 'resolved'), m.at DESC LIMIT ${limit}`;

export interface ErrorOnTicket {
  key: string;
  title: string;
  status: Status;
  workaround: string;
}

/** The known errors that a ticket is. */
export const listErrorsOf = (tx: Tx, actor: Actor, now: Date, ticketId: string) => tx.$queryRaw<ErrorOnTicket[]>`
  SELECT r.key, r.title, ${statusSql(now)} AS status, v.content ->> 'workaround' AS workaround
  FROM "MatchedError" m JOIN ${joined} ON r.id = m."ruleId"
  WHERE m."ticketId" = ${ticketId}::uuid AND ${insideErrors(actor, now)} ORDER BY m.at LIMIT 20`;

export interface PublicError {
  key: string;
  content: KnownErrorContent;
  status: Status;
  effect: Effect;
  since: Date | null;
  people: number;
  mine: boolean;
}

/** A known error that customers may read: how it shows and what helps; its cause stays inside. */
export async function findPublicError(
  tx: Tx,
  actor: Actor | null,
  now: Date,
  key: string,
): Promise<PublicError | null> {
  const [row] = await tx.$queryRaw<PublicError[]>`
    SELECT r.key, v.content, ${statusSql(now)} AS status, coalesce(k.effect, 'none') AS effect, k."effectSince" AS since,
      (SELECT count(*)::int FROM "MeToo" m WHERE m."ruleId" = r.id) AS people,
      EXISTS (SELECT 1 FROM "MeToo" m WHERE m."ruleId" = r.id AND m."personId" = ${actor?.id ?? null}::uuid) AS mine
    FROM ${joined} WHERE r.kind = 'knownError' AND r.key = ${key} AND r."inForceId" IS NOT NULL AND v.content ->> 'audience' = 'public'`;
  return row ?? null;
}
