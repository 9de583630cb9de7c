import type { Tx } from '@/lib/context';
import { can } from '@/lib/csmg/can';
import type { Recipient } from '@/lib/notices/recipient';
import { loadActor } from '@/lib/people/actor';
import { rowOf } from '@/lib/tickets/claim';
import type { Event, Ticket } from '@/prisma/generated/client';

type By = Recipient['by'];
const tell = (kind: string, by: By, ids: (string | null | undefined)[]): Recipient[] =>
  ids.flatMap((personId) => (personId ? [{ personId, kind, by }] : []));

/** Who hears of what happens to a request from the catalogue. */
export async function requestTold(tx: Tx, event: Event, ticket: Ticket | null): Promise<Recipient[]> {
  const data = event.data as Record<string, string | null | undefined>;
  switch (event.type) {
    case 'approval.asked':
    case 'approval.reminded': {
      const asked = [...new Set([data.personId, data.delegateId])];
      return [...tell('toApprove', 'mail', asked), ...tell('toApprove', 'notice', asked)];
    }
    case 'ticket.approved':
    case 'ticket.refused':
      return ticket ? tell(event.type.slice(7), 'mail', [ticket.requesterId]) : [];
    case 'fulfilment.taskChanged':
      return data.ownerId || data.teamId
        ? tell('task', 'notice', await doersOf(tx, data.taskId, ticket, event.at))
        : [];
    case 'fulfilment.taskReady':
    case 'access.revokeDue':
      return [
        ...tell('task', 'notice', await doersOf(tx, data.taskId, ticket, event.at)),
        ...(event.type === 'access.revokeDue' ? tell('accessEnding', 'mail', [data.personId]) : []),
      ];
    case 'access.granted':
    case 'access.renewed':
      return tell('accessGranted', 'mail', [data.personId]);
    case 'access.ended':
      return tell('accessEnded', 'mail', [data.personId]);
    default:
      return [];
  }
}

const MOST = 30;

/** The one person a task is for, else everybody of its team; of what is confidential, whoever sees it. */
async function doersOf(tx: Tx, taskId: unknown, ticket: Ticket | null, now: Date): Promise<string[]> {
  const task = await tx.fulfilmentTask.findUnique({ where: { id: String(taskId) } });
  if (task?.state !== 'ready') return [];
  if (task.ownerId) return [task.ownerId];
  const { teamId } = task;
  if (!teamId) return [];
  const members = await tx.teamMember.findMany({ where: { teamId }, select: { personId: true }, take: MOST });
  const ids = members.map((one) => one.personId);
  return ticket?.confidential ? whoSee(tx, ids, ticket, now) : ids;
}

async function whoSee(tx: Tx, ids: readonly string[], ticket: Ticket, now: Date): Promise<string[]> {
  const participants = await tx.participant.findMany({ where: { ticketId: ticket.id } });
  const idsOf = (isNamed: boolean) =>
    participants.filter((one) => (one.role === 'named') === isNamed).map((one) => one.personId);
  const row = rowOf({ ...ticket, namedIds: idsOf(true), participantIds: idsOf(false) });
  const actors = await Promise.all(ids.map((id) => loadActor(tx, { id }, now)));
  return actors.flatMap((actor) => (actor && can(actor, 'ticket.view', now, row).allowed ? [actor.id] : []));
}
