import type { Tx } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';
import { functionsHeld } from '@/lib/csmg/actor';
import { can } from '@/lib/csmg/can';
import { refusal } from '@/lib/csmg/refusal';
import { taskRow } from '@/lib/fulfilment/claim';
import type { Prisma } from '@/prisma/generated/client';

const shown = {
  team: { select: { name: true } },
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
  title: string;
  mandatory: boolean;
  does: string;
  dueAt: Date | null;
  team: string | null;
  owner: { id: string; name: string } | null;
  /** What has to come first, by title. */
  after: string[];
  doneBy: string | null;
  reason: string | null;
  /** Whether this actor may do it, and leave it out; null, or the sentence that teaches why not. */
  cantDo: string | null;
  cantSkip: string | null;
}

/** The steps of a plan for the customer: no names, no inner words. */
export async function listProgress(tx: Tx, ticketId: string): Promise<Progress[]> {
  return tx.fulfilmentTask.findMany({
    where: { ticketId, does: { not: 'revokeAccess' } },
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
    after: row.after.filter(open).map(titleOf),
    doneBy: people.find((one) => one.id === row.doneById)?.name ?? null,
    cantDo: cannot(actor, now, 'fulfilment.task', row),
    cantSkip:
      row.does === 'revokeAccess'
        ? 'Taking an access away cannot be left out.'
        : cannot(actor, now, 'fulfilment.run', row),
  }));
}

const plain = ({ id, words, state, doneAt, title, mandatory, does, dueAt, team, owner, reason }: Row) => ({
  ...{ id, words, state, doneAt, title, mandatory, does, dueAt, owner, reason },
  team: team?.name ?? null,
});

function cannot(actor: Actor, now: Date, capability: 'fulfilment.task' | 'fulfilment.run', row: Row): string | null {
  const decision = can(actor, capability, now, taskRow(row));
  return decision.allowed ? null : refusal(decision).sentence;
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

/** Tasks that this person may do now: their own, and those of their teams that nobody has taken, due first on top. */
export async function listMyTasks(tx: Tx, actor: Actor, now: Date): Promise<TaskToDo[]> {
  if (!can(actor, 'fulfilment.task', now).allowed) return [];
  const rows = await tx.$queryRaw<TaskToDo[]>`
    SELECT f.id, f.title, t.reference, t.subject, f."dueAt", f."readyAt", (f."ownerId" = ${actor.id}::uuid) IS TRUE AS mine
    FROM "FulfilmentTask" f JOIN "Ticket" t ON t.id = f."ticketId"
    WHERE f.state = 'ready' AND f."functionId" = ANY(${functionsHeld(actor, now)}::uuid[]) AND NOT t.confidential
      AND (f."ownerId" = ${actor.id}::uuid OR (f."ownerId" IS NULL AND f."teamId" = ANY(${[...actor.teamIds]}::uuid[])))
      AND (f.does = 'revokeAccess' OR t.state NOT IN ('approval', 'cancelled', 'closed', 'merged'))
    ORDER BY f."dueAt" NULLS LAST, f.id LIMIT 20`;
  return rows;
}
