import { decideApproval } from '@/lib/approvals/decide';
import { prisma } from '@/lib/db/client';
import { logTicket } from '@/lib/tickets/log';
import type { Who } from './found-world';
import { WISH } from './laptop';
import { later, world } from './world';

/** A laptop that everybody agreed to: its plan is under way. */
export async function underWay(who: Who = 'customer', more = {}) {
  const desk = await world();
  const { value } = await desk.does(who, logTicket, { ...WISH, ...more });
  await desk.does('manager', decideApproval, { reference: value.reference, decision: 'approve' }, later(5));
  await desk.does('level6b', decideApproval, { reference: value.reference, decision: 'approve' }, later(6));
  return prisma.ticket.findUniqueOrThrow({ where: { id: value.id } });
}

/** The tasks of a request by key, in their order. */
export async function tasksOf(ticketId: string) {
  const tasks = await prisma.fulfilmentTask.findMany({ where: { ticketId }, orderBy: { position: 'asc' } });
  return {
    order: tasks.map((one) => one.key),
    of: (key: string) => {
      const task = tasks.find((one) => one.key === key);
      if (!task) throw new Error(`There is no task “${key}”`);
      return task;
    },
  };
}
