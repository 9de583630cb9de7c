import type { Tx } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';
import { reach } from '@/lib/csmg/reach';
import { alike } from '@/lib/search/candidates';
import { ticketWords } from '@/lib/search/ticket-words';
import { OPEN_STATES } from '@/lib/tickets/lifecycle';
import { ratingSql } from '@/lib/tickets/rating-sight';
import { reachSql } from '@/lib/tickets/reach-sql';
import { type Escalation, Prisma, type TicketKind, type TicketState } from '@/prisma/generated/client';

const { sql, join } = Prisma;

export interface Neighbour {
  reference: string;
  subject: string;
  state: TicketState;
  kind: TicketKind;
  createdAt: Date;
}
export interface Linked extends Neighbour {
  /** What the other ticket is to this one. */
  role: 'parent' | 'child' | 'duplicate' | 'master' | 'related';
  optOut: boolean;
}

const seen = (actor: Actor, now: Date) => reachSql(reach(actor, 'ticket.view', now));

/** Linked tickets in sight: what is out of sight is not even counted (behaviour 81). */
export const listLinks = (tx: Tx, actor: Actor, now: Date, ticketId: string): Promise<Linked[]> => tx.$queryRaw<
  Linked[]
>`
  SELECT t.reference, t.subject, t.state, t.kind, t."createdAt", l."optOut",
    CASE WHEN l.kind = 'related' THEN 'related'
      WHEN l.kind = 'parent' THEN CASE WHEN l."fromId" = ${ticketId}::uuid THEN 'child' ELSE 'parent' END
      ELSE CASE WHEN l."fromId" = ${ticketId}::uuid THEN 'master' ELSE 'duplicate' END END AS role
  FROM "TicketLink" l JOIN "Ticket" t ON t.id = CASE WHEN l."fromId" = ${ticketId}::uuid THEN l."toId" ELSE l."fromId" END
  WHERE (l."fromId" = ${ticketId}::uuid OR l."toId" = ${ticketId}::uuid) AND ${seen(actor, now)}
  ORDER BY role, t.reference LIMIT 50`;

/** Open children in sight, to be looked at before their parent is resolved; the newest 100, and how many there are. */
export async function listOpenChildren(tx: Tx, actor: Actor, now: Date, parentId: string) {
  const rows = await tx.$queryRaw<(Neighbour & { all: number })[]>`
    SELECT t.reference, t.subject, t.state, t.kind, t."createdAt", count(*) OVER ()::int AS all
    FROM "TicketLink" l JOIN "Ticket" t ON t.id = l."toId"
    WHERE l."fromId" = ${parentId}::uuid AND l.kind = 'parent' AND t.state::text IN (${join(OPEN_STATES)}) AND ${seen(actor, now)}
    ORDER BY t.id DESC LIMIT 100`;
  return { rows, count: rows[0]?.all ?? 0 };
}

/** The requester's other tickets, newest first. */
export const listHistory = (tx: Tx, actor: Actor, now: Date, requesterId: string, exceptId: string | null, limit = 5) =>
  tx.$queryRaw<Neighbour[]>`
    SELECT t.reference, t.subject, t.state, t.kind, t."createdAt" FROM "Ticket" t
    WHERE t."requesterId" = ${requesterId}::uuid AND t.id IS DISTINCT FROM ${exceptId}::uuid AND ${seen(actor, now)}
    ORDER BY t."createdAt" DESC LIMIT ${limit}`;

/** Half of what a subject says, by worth, has to be said by another: less is chance. */
const ALIKE = 0.5;

/** Open tickets that share most of a subject's words, the rare ones telling more: likely duplicates, best first. */
export async function listSimilar(tx: Tx, actor: Actor, now: Date, subject: string, limit = 4): Promise<Neighbour[]> {
  const { words } = await ticketWords(tx, `${subject} `);
  if (words.length < 2) return [];
  const area = sql`t.state IN ('new', 'open', 'waiting', 'held', 'approval') AND ${seen(actor, now)}`;
  const least = ALIKE * words.reduce((sum, { worth }) => sum + worth, 0);
  const shared = join(
    words.map(({ query, worth }) => sql`CASE WHEN w.words @@ ${query} THEN ${worth}::float8 ELSE 0 END`),
    ' + ',
  );
  return tx.$queryRaw<Neighbour[]>`
    SELECT s.reference, s.subject, s.state, s.kind, s."createdAt" FROM (
      SELECT t.reference, t.subject, t.state, t.kind, t."createdAt", ${shared} AS worth
      FROM "Ticket" t CROSS JOIN LATERAL (SELECT to_tsvector('english', t.subject) AS words OFFSET 0) w
      WHERE t.id IN (${alike(area, words)})) s
    WHERE s.worth >= ${least}::float8 ORDER BY s.worth DESC, s."createdAt" DESC LIMIT ${limit}`;
}

/** How many tickets this person asked for, and how the rated ones went. */
export async function requesterFigures(tx: Tx, actor: Actor, now: Date, requesterId: string) {
  const [row] = await tx.$queryRaw<{ tickets: number; score: number | null }[]>`
    SELECT count(*)::int AS tickets, avg(t.score)::float AS score
    FROM (SELECT r.score FROM "Ticket" t LEFT JOIN "Rating" r ON r."ticketId" = t.id AND ${ratingSql(actor, now)}
      WHERE t."requesterId" = ${requesterId}::uuid AND ${seen(actor, now)} LIMIT 1000) t`;
  return row ?? { tickets: 0, score: null };
}

export type OpenEscalation = Escalation & { raisedByName: string; toName: string | null; decidedByName: string | null };

export const listEscalations = (tx: Tx, ticketId: string): Promise<OpenEscalation[]> =>
  tx.$queryRaw<OpenEscalation[]>(
    sql`SELECT e.*, raiser.name AS "raisedByName", coalesce(person.name, team.name) AS "toName", decider.name AS "decidedByName"
    FROM "Escalation" e JOIN "Person" raiser ON raiser.id = e."raisedById"
    LEFT JOIN "Person" decider ON decider.id = e."decidedById"
    LEFT JOIN "Person" person ON person.id = e."toPersonId" LEFT JOIN "Team" team ON team.id = e."toTeamId"
    WHERE e."ticketId" = ${ticketId}::uuid ORDER BY e.at DESC LIMIT 10`,
  );

/** The promise a ticket was given, by name and version. */
export async function findPolicy(
  tx: Tx,
  versionId: string | null,
): Promise<{ title: string; key: string; number: number } | null> {
  if (!versionId) return null;
  const version = await tx.ruleVersion.findUnique({
    where: { id: versionId },
    select: { number: true, rule: { select: { title: true, key: true } } },
  });
  return version && { ...version.rule, number: version.number };
}
