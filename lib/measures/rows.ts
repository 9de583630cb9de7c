import { range } from '@/lib/measures/count';
import { csv } from '@/lib/measures/csv';
import type { Scope } from '@/lib/measures/scope';
import { TicketFilters } from '@/lib/tickets/filters';
import { listTickets, type TicketLine } from '@/lib/tickets/queries';

const PAGE = 500;
const iso = (at: Date | null) => at?.toISOString() ?? null;

const PLAIN = [
  'reference',
  'function',
  'kind',
  'state',
  'priority',
  'channel',
  'team',
  'service',
  'created',
  'resolved',
  'due',
  'breached',
];
const NAMED = ['subject', 'requester', 'assignee', 'external_number'];

const plain = (line: TicketLine) => [
  line.reference,
  line.functionKey,
  line.kind,
  line.state,
  line.priority,
  line.channel,
  line.teamName,
  line.serviceTitle,
  iso(line.createdAt),
  iso(line.resolvedAt),
  iso(line.nextDueAt),
  line.breached ? 1 : 0,
];
const named = (line: TicketLine) => [line.subject, line.requesterName, line.assigneeName, line.externalNumber];

/** The tickets logged in the period as CSV, a page at a time: no export holds all of them in memory. */
export async function* ticketRows({ tx, actor, now, period, count }: Scope, names: boolean): AsyncGenerator<string> {
  const { href } = count(0, range('created', period.from, period.to));
  const filters = TicketFilters.parse(Object.fromEntries(new URLSearchParams(href.split('?')[1])));
  yield csv([names ? [...PLAIN, ...NAMED] : PLAIN]);
  let cursor: string | null = null;
  do {
    const page: { items: TicketLine[]; next: string | null } = await listTickets(
      tx,
      actor,
      now,
      { ...filters, sort: 'oldest' },
      { cursor, limit: PAGE },
    );
    yield csv(page.items.map((line) => (names ? [...plain(line), ...named(line)] : plain(line))));
    cursor = page.next;
  } while (cursor);
}
