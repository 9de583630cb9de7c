import type { TicketFilters } from '@/lib/tickets/filters';

/** The lists everybody has. Their words stand in the messages file under `views`. */
export const STANDARD_VIEWS = {
  dueNext: { state: 'unresolved' },
  mine: { state: 'unresolved', assignee: 'me' },
  unassigned: { unallocated: 'yes' },
  waiting: { state: 'waiting' },
  resolved: { state: 'resolved', sort: 'updated' },
} as const satisfies Record<string, Record<string, string>>;
export type StandardView = keyof typeof STANDARD_VIEWS;

/** Filters of the address as one comparable text, whatever the order they were written in. */
export function queryKey(query: Record<string, string | undefined> | URLSearchParams): string {
  const entries = query instanceof URLSearchParams ? [...query] : Object.entries(query);
  return entries
    .filter((entry): entry is [string, string] => Boolean(entry[1]))
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join('&');
}

/** What may stand in the address of the list beside the filters: where one is in it, and what lies over it. */
export const LIST_PLACE = ['cursor', 'back', 'preview', 'bulk', 'view'] as const;

/** What a filter shows as a chip, in the order of the editor. */
export const CHIP_FIELDS = [
  'q',
  'state',
  'kind',
  'priority',
  'function',
  'team',
  'assignee',
  'requester',
  'service',
  'category',
  'channel',
  'clock',
  'due_before',
  'updated_since',
  'created_from',
  'created_to',
  'resolved_from',
  'resolved_to',
  'reopened',
  'first_contact',
  'rated',
  'older_days',
  'unallocated',
] as const satisfies readonly (keyof TicketFilters)[];
export type ChipField = (typeof CHIP_FIELDS)[number];
