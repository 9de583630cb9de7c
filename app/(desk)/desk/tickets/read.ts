import 'server-only';
import type { BulkChoices } from '@/components/tickets/bulk-bar';
import type { FilterChoices } from '@/components/tickets/filter-editor';
import type { ListTab } from '@/components/tickets/list-tabs';
import type { Seat } from '@/lib/auth/desk';
import { deskCounts, deskPlace } from '@/lib/desk/queries';
import { AppError } from '@/lib/errors';
import { allowedVerbs } from '@/lib/tickets/allowed';
import { listSimilar } from '@/lib/tickets/around';
import {
  listCategories,
  listHolders,
  listReasons,
  listServiceNames,
  listTeams,
  listWhoCould,
} from '@/lib/tickets/choices';
import { detailRow } from '@/lib/tickets/claim';
import { TicketFilters } from '@/lib/tickets/filters';
import { isOpen } from '@/lib/tickets/lifecycle';
import type { ListQuery } from '@/lib/tickets/list-query';
import { countEach, getTicket, listTickets } from '@/lib/tickets/queries';
import { STANDARD_VIEWS } from '@/lib/tickets/views';
import { listViews } from '@/lib/views/queries';

/** The rows; a cursor that belongs to another list shows the list from its start. */
export async function ticketPage({ tx, actor, now }: Seat, { filters, cursor }: ListQuery) {
  try {
    return { ...(await listTickets(tx, actor, now, filters, { cursor })), stale: false };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { items: [], next: null, stale: true };
  }
}

/** The views as tabs, each with how many it holds; all of them counted in one question. */
export async function listTabs({ tx, actor, now }: Seat): Promise<ListTab[]> {
  const [place, counts, saved] = await Promise.all([
    deskPlace(tx, actor, now),
    deskCounts(tx, actor, now),
    listViews(tx, actor),
  ]);
  const tab = (query: Record<string, string>, rest: Partial<ListTab>): ListTab => ({
    view: null,
    label: null,
    count: null,
    saved: null,
    ...rest,
    query,
  });
  const { dueNext, mine, unassigned, waiting, resolved } = STANDARD_VIEWS;
  const tabs = [
    tab(dueNext, { view: 'dueNext', count: counts.open }),
    tab(mine, { view: 'mine', count: counts.mine }),
    tab(unassigned, { view: 'unassigned', count: counts.unassigned }),
    ...place.teams.slice(0, 2).map(({ key, name }) => tab({ state: 'unresolved', team: key }, { label: name })),
    tab(waiting, { view: 'waiting' }),
    tab(resolved, { view: 'resolved' }),
    ...saved.map(({ id, name, query }) =>
      tab(Object.fromEntries(new URLSearchParams(query)), { label: name, saved: { id, name } }),
    ),
  ];
  // The first three are counted for the navigation already.
  const rest = tabs.filter(({ count }) => count === null);
  const counted = await countEach(
    tx,
    actor,
    now,
    rest.map(({ query }) => TicketFilters.parse(query)),
  );
  rest.forEach((one, index) => {
    one.count = counted[index] ?? null;
  });
  return tabs;
}

export async function filterChoices({
  tx,
  actor,
  now,
}: Seat): Promise<FilterChoices & { names: Record<string, string> }> {
  const [{ functions }, teams, services] = await Promise.all([
    deskPlace(tx, actor, now),
    listTeams(tx),
    listServiceNames(tx),
  ]);
  const named = [...functions, ...teams].map(({ key, name }) => [key, name] as const);
  return {
    functions,
    teams,
    services,
    names: Object.fromEntries([...named, ...services.map(({ key, title }) => [key, title] as const)]),
  };
}

export async function previewOf({ tx, actor, now }: Seat, reference: string) {
  try {
    const ticket = await getTicket(tx, actor, now, reference);
    const verbs = allowedVerbs(actor, now, ticket, detailRow(ticket));
    const needed = [...new Set(verbs.flatMap(({ needs, how }) => (how === 'do' || needs === null ? [] : [needs])))];
    const [holders, alike] = await Promise.all([
      listWhoCould(tx, ticket.functionId, needed, now),
      isOpen(ticket.state) ? listSimilar(tx, actor, now, ticket.subject, 4) : [],
    ]);
    return { ticket, verbs, holders, similar: alike.filter((one) => one.reference !== ticket.reference).slice(0, 3) };
  } catch (error) {
    if (error instanceof AppError && error.code === 'NOT_FOUND') return null;
    throw error;
  }
}

export async function bulkChoices({ tx, actor, now }: Seat): Promise<BulkChoices | null> {
  const { home } = await deskPlace(tx, actor, now);
  if (!home) return null;
  const [people, teams, reasons, categories] = await Promise.all([
    listHolders(tx, home.id, null, now),
    listTeams(tx),
    listReasons(tx, home.id),
    listCategories(tx, home.id),
  ]);
  return { people, teams, reasons, categories };
}
