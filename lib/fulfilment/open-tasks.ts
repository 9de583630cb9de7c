import type { Tx } from '@/lib/context';
import { conflict } from '@/lib/errors';
import { inPlan } from '@/lib/fulfilment/beside-plan';

/** A request is not solved while a task that it cannot do without is open. @throws CONFLICT naming them */
export async function refuseOpenTasks(tx: Tx, ticketId: string): Promise<void> {
  const open = await tx.fulfilmentTask.findMany({
    where: { ticketId, mandatory: true, ...inPlan, state: { in: ['waiting', 'ready'] } },
    select: { title: true },
    orderBy: { position: 'asc' },
  });
  if (open.length === 0) return;
  const tasks = open.map((task) => task.title);
  throw conflict(
    `${tasks.length === 1 ? 'A task is' : `${tasks.length} tasks are`} still open: ${tasks.join(', ')}. Do ${tasks.length === 1 ? 'it' : 'them'} first, or leave out what is not needed.`,
    { tasks },
  );
}
