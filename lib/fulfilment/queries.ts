import type { Tx } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';
import { functionsHeld } from '@/lib/csmg/actor';
import { can } from '@/lib/csmg/can';
import { reach } from '@/lib/csmg/reach';
import { refusal } from '@/lib/csmg/refusal';
import { inPlan } from '@/lib/fulfilment/beside-plan';
import { taskRow } from '@/lib/fulfilment/claim';
import { wallIn } from '@/lib/rules/wall-time';
import { reachSql } from '@/lib/tickets/reach-sql';
import type { Prisma } from '@/prisma/generated/client';

const shown = {
  team: { select: { key: true, name: true } },
  owner: { select: { id: true, name: true } },
} satisfies Prisma.FulfilmentTaskInclude;
type Row = Prisma.FulfilmentTaskGetPayload<{ include: typeof shown }>;

/** How far a request is, in the words of whoever asked. */
export interface Progress {
  id: string;
  words: string;
  state: string;
  doneAt: Date | null;
}

export interface TaskView extends Progress {
  key: string;
  title: string;
  mandatory: boolean;
  does: string;
  dueAt: Date | null;
  /** The same as a form writes it where this actor is; empty without one. */
  dueWall: string;
  team: { key: string; name: string } | null;
  owner: { id: string; name: string } | null;
  /** What has to come first, by title. */
  after: string[];
  /** All that comes before it, by key. */
  afterKeys: string[];
  doneBy: string | null;
  reason: string | null;
  /** Null, or the sentence that teaches why it is not this actor's to do. */
  cantDo: string | null;
  /** Whether this actor leaves it out, or proposes that. */
  skip: 'do' | 'propose' | null;
}

/** The steps of a plan for the customer: no names, no inner words. */
export async function listProgress(tx: Tx, ticketId: string): Promise<Progress[]> {
  return tx.fulfilmentTask.findMany({
    where: { ticketId, ...inPlan },
    select: { id: true, words: true, state: true, doneAt: true },
    orderBy: { position: 'asc' },
  });
}

/** Every task of a ticket for the desk, in their order. */
export async function listTasks(tx: Tx, actor: Actor, now: Date, ticketId: string): Promise<TaskView[]> {
  const rows = await tx.fulfilmentTask.findMany({ where: { ticketId }, include: shown, orderBy: { position: 'asc' } });
  const people = await tx.person.findMany({
    where: { id: { in: rows.flatMap((row) => row.doneById ?? []) } },
    select: { id: true, name: true },
  });
  const titleOf = (key: string) => rows.find((row) => row.key === key)?.title ?? key;
  const open = (key: string) => rows.some((row) => row.key === key && ['waiting', 'ready'].includes(row.state));
  return rows.map((row) => ({
    ...plain(row),
    dueWall: row.dueAt ? wallIn(row.dueAt, actor.timeZone) : '',
    after: row.after.filter(open).map(titleOf),
    doneBy: people.find((one) => one.id === row.doneById)?.name ?? null,
    cantDo: cannot(actor, now, row),
    skip: skipBy(actor, now, row),
  }));
}

const plain = ({ id, key, words, state, doneAt, title, mandatory, does, dueAt, team, owner, reason, after }: Row) => ({
  ...{ id, key, words, state, doneAt, title, mandatory, does, dueAt, team, owner, reason, afterKeys: after },
});

function cannot(actor: Actor, now: Date, row: Row): string | null {
  const decision = can(actor, 'fulfilment.task', now, taskRow(row));
  return decision.allowed ? null : refusal(decision).sentence;
}

function skipBy(actor: Actor, now: Date, row: Row): TaskView['skip'] {
  if (row.does === 'revokeAccess') return null;
  const decision = can(actor, row.state === 'waiting' ? 'fulfilment.plan' : 'fulfilment.run', now, taskRow(row));
  return decision.allowed ? 'do' : decision.mode === 'propose' ? 'propose' : null;
}

export interface TaskToDo {
  id: string;
  title: string;
  reference: string;
  subject: string;
  dueAt: Date | null;
  readyAt: Date;
  mine: boolean;
}
const PAGE = 20;

/** Tasks that this person may do now: their own, and those of their teams that nobody has taken, due first on top. */
export async function listMyTasks(
  tx: Tx,
  actor: Actor,
  now: Date,
  { after = null, limit = PAGE }: { after?: string | null; limit?: number } = {},
): Promise<TaskToDo[]> {
  if (!can(actor, 'fulfilment.task', now).allowed) return [];
  // What is confidential stays with those who see its ticket, also here.
  const seen = reachSql(reach(actor, 'ticket.view', now));
  return tx.$queryRaw<TaskToDo[]>`
    SELECT f.id, f.title, t.reference, t.subject, f."dueAt", f."readyAt", (f."ownerId" = ${actor.id}::uuid) IS TRUE AS mine
    FROM "FulfilmentTask" f JOIN "Ticket" t ON t.id = f."ticketId"
    WHERE f.state = 'ready' AND f."functionId" = ANY(${functionsHeld(actor, now)}::uuid[]) AND (NOT t.confidential OR ${seen})
      AND (f."ownerId" = ${actor.id}::uuid OR (f."ownerId" IS NULL AND f."teamId" = ANY(${[...actor.teamIds]}::uuid[])))
      AND (f.does = 'revokeAccess' OR t.state NOT IN ('approval', 'cancelled', 'closed', 'merged')
        OR (f.does = 'recover' AND t.state = 'closed'))
      AND (${after}::uuid IS NULL OR (coalesce(f."dueAt", 'infinity'), f.id) >
        (SELECT coalesce(c."dueAt", 'infinity'), c.id FROM "FulfilmentTask" c WHERE c.id = ${after}::uuid))
    ORDER BY coalesce(f."dueAt", 'infinity'), f.id LIMIT ${limit}`;
}
