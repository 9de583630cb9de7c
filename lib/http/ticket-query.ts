import { z } from 'zod';
import { Cursor, Limit } from '@/lib/http/shapes/common';
import { Instant } from '@/lib/sla/instant';
import { line } from '@/lib/text';
import { SORTS, TicketFilters } from '@/lib/tickets/filters';
import { STATES } from '@/lib/tickets/lifecycle';
import { CHANNELS, KINDS } from '@/lib/tickets/schema';

const oneOf = (known: readonly string[]) => `One or more of: ${known.join(', ')}; several with commas`;
const words = (known: readonly string[]) =>
  z
    .string()
    .refine((value) => value.split(',').every((word) => known.includes(word)), { error: oneOf(known) })
    .meta({ description: oneOf(known) })
    .optional();
const named = (what: string) => line(254, what).optional();
const since = Instant.optional();

/** What a list of tickets is narrowed by. A page's address forgives; a program is told what is wrong with its own. */
export const TicketQuery = z.strictObject({
  state: words([...STATES, 'unresolved', 'counted', 'all']),
  kind: words(KINDS),
  channel: words(CHANNELS),
  priority: words(['1', '2', '3', '4']),
  function: named('The function'),
  team: named('The team'),
  service: named('The service'),
  category: named('The category'),
  assignee: named('The assignee').describe('`me`, `none`, an id or a mail address'),
  requester: named('The requester').describe('`me`, an id or a mail address'),
  q: line(200, 'The search').optional(),
  due_before: since,
  updated_since: since,
  created_from: since,
  created_to: since,
  sort: z.enum(SORTS, `The sort is one of: ${SORTS.join(', ')}`).optional(),
  limit: Limit,
  cursor: Cursor,
});
export type TicketQuery = z.output<typeof TicketQuery>;

export const filtersOf = ({ limit: _, cursor: __, ...filters }: TicketQuery): TicketFilters =>
  TicketFilters.parse(filters);
