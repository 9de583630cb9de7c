import type { Tx } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';
import { auditSql } from '@/lib/events/audit-sql';
import { EVENTS, type EventType } from '@/lib/events/catalogue';
import { namesIn } from '@/lib/events/names';
import { type Event, Prisma } from '@/prisma/generated/client';

const { sql, join } = Prisma;

export interface AuditFilters {
  /** Did it, or it happened to them. */
  person?: string;
  /** The first word of the type, `ticket`, or all of it. */
  type?: string;
  from?: Date;
  to?: Date;
}

/** An event with everything its sentence needs. */
export interface AuditEvent {
  id: string;
  at: Date;
  type: EventType;
  actorId: string | null;
  actorName: string | null;
  actorKind: string;
  actorLevel: number | null;
  deputyForName: string | null;
  /** What it happened to, where that is a person or a ticket in sight. */
  subject: { id: string; name: string } | null;
  reference: string | null;
  functionKey: string | null;
  reason: string | null;
  data: Record<string, unknown>;
}

export interface AuditPage {
  items: AuditEvent[];
  /** Names by id or key, for the sentences. */
  names: Record<string, string>;
  next: string | null;
}

/** The trail, newest first, as far as this actor reads it; `after` an event's id pages on. */
export async function listAudit(
  tx: Tx,
  actor: Actor,
  now: Date,
  { after, limit = 50, ...filters }: AuditFilters & { after?: string; limit?: number },
): Promise<AuditPage> {
  const parts = [auditSql(actor, now), ...filterParts(filters)];
  if (after) parts.push(sql`(e.at, e.id) < (SELECT x.at, x.id FROM "Event" x WHERE x.id = ${after}::uuid)`);
  const rows = await tx.$queryRaw<(Event & { reference: string | null; functionKey: string | null })[]>(sql`
    SELECT e.*, t.reference, f.key AS "functionKey" FROM "Event" e
    LEFT JOIN "Ticket" t ON t.id = e."ticketId" LEFT JOIN "Function" f ON f.id = e."functionId"
    WHERE ${join(parts, ' AND ')} ORDER BY e.at DESC, e.id DESC LIMIT ${limit + 1}`);
  const shown = rows.slice(0, limit);
  const names = await namesIn(tx, shown);
  return {
    items: shown.map((row) => told(row, names)),
    names,
    next: rows.length > limit ? (shown.at(-1)?.id ?? null) : null,
  };
}

function filterParts({ person, type, from, to }: AuditFilters): Prisma.Sql[] {
  return [
    ...(person ? [sql`(e."actorId" = ${person}::uuid OR e."subjectId" = ${person}::uuid)`] : []),
    ...(type ? [sql`e.type IN (${join(typesOf(type))})`] : []),
    ...(from ? [sql`e.at >= ${from}`] : []),
    ...(to ? [sql`e.at < ${to}`] : []),
  ];
}

/** Spelt out, because the indexes of the trail know whole names. */
function typesOf(type: string): string[] {
  const named = Object.keys(EVENTS).filter((one) => one === type || one.startsWith(`${type}.`));
  return named.length > 0 ? named : [type];
}

function told(
  row: Event & { reference: string | null; functionKey: string | null },
  names: Record<string, string>,
): AuditEvent {
  const name = (id: string | null) => (id ? (names[id] ?? null) : null);
  const { id, at, actorId, actorKind, actorLevel, reference, functionKey, reason, subjectId } = row;
  const subject = name(subjectId);
  return {
    ...{ id, at, actorId, actorKind, actorLevel, reference, functionKey, reason },
    type: row.type as EventType,
    actorName: name(actorId),
    deputyForName: name(row.deputyForId),
    subject: subject && subjectId ? { id: subjectId, name: subject } : null,
    data: row.data as Record<string, unknown>,
  };
}
