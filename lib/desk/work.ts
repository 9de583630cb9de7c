import type { Tx } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';
import { reach } from '@/lib/csmg/reach';
import type { RuleKind } from '@/lib/rules/kinds';
import { maySee } from '@/lib/rules/queries';
import { heardWithin } from '@/lib/tickets/hearing';
import { reachSql } from '@/lib/tickets/reach-sql';

export interface WaitingEscalation {
  id: string;
  reference: string;
  subject: string;
  kind: string;
  reason: string;
  raisedByName: string;
  at: Date;
}

/** Escalations that this person may answer, or that ask for them or their team, oldest first. */
export const listEscalationsFor = (tx: Tx, actor: Actor, now: Date): Promise<WaitingEscalation[]> => tx.$queryRaw<
  WaitingEscalation[]
>`
  SELECT e.id, t.reference, t.subject, e.kind, e.reason, p.name AS "raisedByName", e.at
  FROM "Escalation" e JOIN "Ticket" t ON t.id = e."ticketId" JOIN "Person" p ON p.id = e."raisedById"
  WHERE e.state = 'raised' AND e."raisedById" <> ${actor.id}::uuid AND ${reachSql(reach(actor, 'ticket.view', now))}
    AND (${reachSql(reach(actor, 'ticket.acceptEscalation', now))} OR e."toPersonId" = ${actor.id}::uuid OR e."toTeamId" = ANY(${[...actor.teamIds]}::uuid[]))
  ORDER BY e.at LIMIT 20`;

export interface UnreadNotice {
  id: string;
  kind: string;
  at: Date;
  ticketId: string | null;
  reference: string | null;
  subject: string | null;
  /** The colleague it is about, unless that is the reader. */
  personId: string | null;
  personName: string | null;
  /** The document it is about, where the reader may see it. */
  documentKind: RuleKind | null;
  documentKey: string | null;
  documentTitle: string | null;
  /** The proposal it is about. */
  proposalId: string | null;
  type: string;
  actorName: string | null;
  actorKind: string;
  data: Record<string, unknown>;
}

/** News not read yet, newest first; about a ticket out of sight, or a note out of hearing, nothing is said (behaviour 81). */
export async function listNotices(tx: Tx, actor: Actor, now: Date): Promise<UnreadNotice[]> {
  const news = await tx.$queryRaw<(UnreadNotice & { documentOf: string | null })[]>`
  SELECT n.id, n.kind, n.at, n."ticketId", t.reference, t.subject, s.id AS "personId", s.name AS "personName", e.type,
    r.kind AS "documentKind", r.key AS "documentKey", r.title AS "documentTitle", r."functionId" AS "documentOf", e.data ->> 'proposalId' AS "proposalId",
    p.name AS "actorName", e."actorKind", e.data
  FROM "Notice" n JOIN "Event" e ON e.id = n."eventId"
    LEFT JOIN "Ticket" t ON t.id = n."ticketId" LEFT JOIN "Person" p ON p.id = e."actorId"
    LEFT JOIN "Rule" r ON r.id = e."subjectId"
    LEFT JOIN "Person" s ON s.id = e."subjectId" AND s.id <> n."personId"
  WHERE n."personId" = ${actor.id}::uuid AND n."readAt" IS NULL AND (n."ticketId" IS NULL OR ${reachSql(reach(actor, 'ticket.view', now))})
  ORDER BY n.at DESC LIMIT 15`;
  const inside = await heardWithin(
    tx,
    actor,
    now,
    news.flatMap(({ ticketId }) => ticketId ?? []),
  );
  return news
    .filter(({ type, ticketId }) => type !== 'ticket.noted' || (ticketId !== null && inside.has(ticketId)))
    .map(({ documentOf, ...one }) =>
      one.documentKind && !maySee(actor, now, documentOf)
        ? { ...one, documentKind: null, documentKey: null, documentTitle: null }
        : one,
    );
}

/** Personal comfort, no event: what one has read. */
export async function readNotices(tx: Tx, actor: Actor, now: Date, ids: string[]): Promise<void> {
  await tx.notice.updateMany({ where: { id: { in: ids }, personId: actor.id, readAt: null }, data: { readAt: now } });
}
