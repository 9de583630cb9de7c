import { approvalProgress } from '@/lib/approvals/progress';
import { answerLines } from '@/lib/catalogue/answer-lines';
import type { Tx } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';
import { planChoices } from '@/lib/fulfilment/plan-choices';
import { listTasks } from '@/lib/fulfilment/queries';
import type { TicketDetail } from '@/lib/tickets/queries';

/** What the desk sees of a request from the catalogue, beside its conversation. The ticket has been seen already. */
export async function requestDesk(tx: Tx, actor: Actor, now: Date, ticket: TicketDetail) {
  const ticketId = ticket.id;
  const [answers, stages, tasks, grants] = await Promise.all([
    answerLines(tx, ticketId),
    approvalProgress(tx, ticketId),
    listTasks(tx, actor, now, ticketId),
    tx.accessGrant.findMany({
      where: { ticketId },
      select: {
        ...{ id: true, until: true, endedAt: true },
        rule: { select: { title: true } },
        person: { select: { name: true } },
      },
    }),
  ]);
  const accesses = grants.map(({ rule, person, ...one }) => ({ ...one, title: rule.title, holder: person.name }));
  const plan = await planChoices(tx, actor, now, ticket, tasks);
  return { answers, stages, tasks, plan, accesses };
}
export type RequestDesk = Awaited<ReturnType<typeof requestDesk>>;
