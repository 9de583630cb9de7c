import type { Tx } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';
import { reach } from '@/lib/csmg/reach';
import { bodyOf, isWritten } from '@/lib/supervision/held-text';
import { checkableSql } from '@/lib/supervision/reach-sql';
import { streaks } from '@/lib/supervision/streak';
import { hearsInside } from '@/lib/tickets/hearing';
import { reachSql } from '@/lib/tickets/reach-sql';
import { type Held, Prisma } from '@/prisma/generated/client';

const { sql } = Prisma;
const CAP = 100;

const heldInclude = {
  ticket: {
    select: {
      id: true,
      reference: true,
      subject: true,
      functionId: true,
      requesterId: true,
      state: true,
      common: true,
    },
  },
} as const;

/** A held act as a checker or its author sees it. */
export interface HeldView {
  id: string;
  act: string;
  state: string;
  hash: string;
  /** The text that would go out; empty for an act without words. */
  body: string;
  written: boolean;
  editedBody: string | null;
  note: string | null;
  at: Date;
  dueAt: Date | null;
  decidedAt: Date | null;
  author: { id: string; name: string; level: number; streak: number };
  checker: { id: string; name: string } | null;
  ticket: { id: string; reference: string; subject: string; requesterId: string; state: string; common: boolean };
}

/** Everything that waits for this actor's check, what is due first on top. */
export async function listToCheck(
  tx: Tx,
  actor: Actor,
  now: Date,
  page: { after?: string; limit?: number } = {},
): Promise<{ items: HeldView[]; next: string | null }> {
  const limit = Math.min(page.limit ?? 50, 200);
  const order = sql`coalesce(h."dueAt", 'infinity'::timestamptz), h.id`;
  const after = page.after
    ? sql`AND (coalesce(h."dueAt", 'infinity'::timestamptz), h.id) > (SELECT coalesce(x."dueAt", 'infinity'::timestamptz), x.id FROM "Held" x WHERE x.id = ${page.after}::uuid)`
    : sql``;
  const rows = await tx.$queryRaw<{ id: string }[]>(sql`
    SELECT h.id FROM "Held" h JOIN "Ticket" t ON t.id = h."ticketId"
    WHERE h.state = 'waiting' AND ${checkableSql(actor, now)} ${after}
    ORDER BY ${order} LIMIT ${limit + 1}`);
  const ids = rows.slice(0, limit).map((row) => row.id);
  const views = await viewsOf(tx, await tx.held.findMany({ where: { id: { in: ids } }, include: heldInclude }));
  const items = ids.flatMap((id) => views.find((view) => view.id === id) ?? []);
  return { items, next: rows.length > limit ? (ids.at(-1) ?? null) : null };
}

/** How many wait for this actor's check, at most 100, and when the first of them is due. */
export async function countToCheck(tx: Tx, actor: Actor, now: Date): Promise<{ count: number; oldest: Date | null }> {
  const [row] = await tx.$queryRaw<{ count: number; oldest: Date | null }[]>(sql`
    SELECT count(*)::int AS count, min(x.at) AS oldest FROM (${toCheckSql(actor, now)}) x`);
  return row ?? { count: 0, oldest: null };
}

/** When each was written that waits for this actor's check, at most 100: part of a larger question. */
export const toCheckSql = (actor: Actor, now: Date): Prisma.Sql => sql`
  SELECT h.at FROM "Held" h JOIN "Ticket" t ON t.id = h."ticketId"
  WHERE h.state = 'waiting' AND ${checkableSql(actor, now)} LIMIT ${CAP}`;

/** One held act, for its checkers and its author; null out of sight. */
export async function findHeld(tx: Tx, actor: Actor, now: Date, id: string): Promise<HeldView | null> {
  const seen = await tx.$queryRaw<{ id: string }[]>(sql`
    SELECT h.id FROM "Held" h JOIN "Ticket" t ON t.id = h."ticketId"
    WHERE h.id = ${id}::uuid AND (h."authorId" = ${actor.id}::uuid OR ${checkableSql(actor, now)})`);
  if (seen.length === 0) return null;
  const held = await tx.held.findUniqueOrThrow({ where: { id }, include: heldInclude });
  return (await viewsOf(tx, [held]))[0] ?? null;
}

/** What waits on one ticket, for everybody of the desk who sees it: never for its customer. */
export async function heldOnTicket(tx: Tx, actor: Actor, now: Date, ticketId: string): Promise<HeldView[]> {
  if (!(await hearsInside(tx, actor, now, ticketId))) return [];
  const sight = reachSql(reach(actor, 'ticket.view', now));
  const rows = await tx.$queryRaw<{ id: string }[]>(sql`
    SELECT h.id FROM "Held" h JOIN "Ticket" t ON t.id = h."ticketId"
    WHERE h."ticketId" = ${ticketId}::uuid AND h.state = 'waiting' AND t."requesterId" <> ${actor.id}::uuid AND ${sight}
    ORDER BY h.at LIMIT 50`);
  const where = { id: { in: rows.map((row) => row.id) } };
  return viewsOf(tx, await tx.held.findMany({ where, include: heldInclude, orderBy: { at: 'asc' } }));
}

/** One's own: what waits first, then what was decided lately, with the checker's note and changes. */
export async function listMyHeld(tx: Tx, actor: Actor, limit = 20): Promise<HeldView[]> {
  const rows = await tx.held.findMany({
    where: { authorId: actor.id },
    include: heldInclude,
    orderBy: { at: 'desc' },
    take: limit,
  });
  return viewsOf(tx, rows);
}

type Row = Held & { ticket: HeldView['ticket'] & { functionId: string } };

async function viewsOf(tx: Tx, rows: readonly Row[]): Promise<HeldView[]> {
  const ids = [...new Set(rows.flatMap((row) => [row.authorId, ...(row.checkerId ? [row.checkerId] : [])]))];
  const people = await tx.person.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? '';
  const runs = await streaks(
    tx,
    rows.map((row) => row.authorId),
  );
  return rows.map((row) => {
    const { id, act, state, hash, editedBody, note, at, dueAt, decidedAt, authorId, authorLevel, checkerId, ticket } =
      row;
    return {
      ...{ id, act, state, hash, editedBody, note, at, dueAt, decidedAt, ticket },
      body: bodyOf(row),
      written: isWritten(row),
      author: { id: authorId, name: nameOf(authorId), level: authorLevel, streak: runs.get(authorId) ?? 0 },
      checker: checkerId ? { id: checkerId, name: nameOf(checkerId) } : null,
    };
  });
}
