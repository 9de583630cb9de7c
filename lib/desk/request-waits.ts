import { listAsksFor } from '@/lib/approvals/queries';
import type { Tx } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';
import { listMyTasks } from '@/lib/fulfilment/queries';
import { paths } from '@/lib/paths';
import { listQuietRecoveries } from '@/lib/surveys/queries';

/** What work done for customers asks of one person: their agreement, the tasks of plans, and low scores given without a name. */
export async function requestWaits(tx: Tx, actor: Actor, now: Date) {
  const [{ open }, tasks, quiet] = await Promise.all([
    listAsksFor(tx, actor, now),
    listMyTasks(tx, actor, now),
    listQuietRecoveries(tx, actor, now),
  ]);
  return [
    ...open.map((ask) => ({
      kind: 'approve' as const,
      id: ask.id,
      href: paths.approvals(),
      title: ask.subject,
      reference: ask.reference,
      name: ask.requester,
      level: null,
      text: ask.stage,
      at: ask.at,
      due: ask.expiresAt,
    })),
    ...tasks.map((task) => ({
      kind: 'task' as const,
      id: task.id,
      href: `${paths.ticket(task.reference)}#tasks`,
      title: task.title,
      reference: task.reference,
      name: '',
      level: null,
      text: task.subject,
      at: task.readyAt,
      due: task.dueAt,
    })),
    ...quiet.map((one) => ({
      kind: 'recover' as const,
      id: one.reference,
      href: `${paths.ticket(one.reference)}#rating`,
      title: one.subject,
      reference: one.reference,
      name: '',
      level: null,
      text: '',
      at: one.changedAt,
      due: one.recoverBy,
    })),
  ];
}
