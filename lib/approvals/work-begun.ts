import type { Tx } from '@/lib/context';
import type { Ticket } from '@/prisma/generated/client';

/** Until somebody of the desk has begun, whoever agreed may think again (behaviour 84). */
export async function workHasBegun(tx: Tx, ticket: Pick<Ticket, 'id' | 'state' | 'assignedAt'>): Promise<boolean> {
  if (['resolved', 'closed', 'merged'].includes(ticket.state)) return true;
  const run = await tx.approvalRun.findUnique({ where: { ticketId: ticket.id }, select: { decidedAt: true } });
  const touched = await tx.fulfilmentTask.count({
    where: { ticketId: ticket.id, OR: [{ takenAt: { not: null } }, { state: { in: ['done', 'skipped'] } }] },
  });
  const taken = run?.decidedAt && ticket.assignedAt && ticket.assignedAt > run.decidedAt;
  return touched > 0 || Boolean(taken);
}
