import type { Tx } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';
import { can } from '@/lib/csmg/can';
import { isBesidePlan } from '@/lib/fulfilment/beside-plan';
import type { TaskView } from '@/lib/fulfilment/queries';
import { listHolders, listTeams } from '@/lib/tickets/choices';
import { detailRow } from '@/lib/tickets/claim';
import { isOpen } from '@/lib/tickets/lifecycle';
import type { TicketDetail } from '@/lib/tickets/queries';

export interface PlanChoices {
  /** Whether this actor changes the plan, or proposes that. */
  how: 'do' | 'propose';
  teams: { value: string; label: string }[];
  people: { value: string; label: string }[];
}

/** What the forms that change a running plan offer; null where nothing can be changed, or not by this actor. */
export async function planChoices(
  tx: Tx,
  actor: Actor,
  now: Date,
  ticket: TicketDetail,
  tasks: readonly TaskView[],
): Promise<PlanChoices | null> {
  const planned = !tasks.every(isBesidePlan);
  if (!planned || !isOpen(ticket.state) || ticket.state === 'approval') return null;
  const { allowed, mode } = can(actor, 'fulfilment.plan', now, detailRow(ticket));
  if (!allowed && mode !== 'propose') return null;
  const [teams, people] = await Promise.all([
    listTeams(tx),
    listHolders(tx, ticket.functionId, ticket.team?.id ?? null, now),
  ]);
  return {
    how: allowed ? 'do' : 'propose',
    teams: teams.map(({ key, name, functionName }) => ({ value: key, label: `${functionName}: ${name}` })),
    people: people.map(({ id, name }) => ({ value: id, label: name })),
  };
}
