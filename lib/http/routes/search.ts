import { z } from '@hono/zod-openapi';
import { prisma } from '@/lib/db/client';
import { defineRoute, ok } from '@/lib/http/route';
import { Cursor, Limit } from '@/lib/http/shapes/common';
import { FoundShape } from '@/lib/http/shapes/found';
import { searchEverything } from '@/lib/search/everything';
import { LONGEST_SEARCH, SHELVES } from '@/lib/search/schema';
import type { Piece } from '@/lib/search/snippet';
import { day, line } from '@/lib/text';
import { STATES } from '@/lib/tickets/lifecycle';

const ON = 'Write a date as YYYY-MM-DD';
const states = [...STATES, 'unresolved'] as const;

const plain = <T extends { snippet: Piece[] }>({ snippet, ...item }: T) => ({
  ...item,
  snippet: snippet.map(({ text }) => text).join(''),
});

const search = defineRoute({
  method: 'get',
  path: '/search',
  tag: 'Lists',
  summary: 'Tickets, articles, known errors, rules and people by words',
  description:
    'Ranked; a misspelt word finds its nearest, the last word may be a beginning. Without `in` the best of each shelf comes, and `next` says that there are more; with it one shelf is read page by page.',
  query: z.strictObject({
    q: line(LONGEST_SEARCH, 'The search'),
    in: z.enum(SHELVES, `One of: ${SHELVES.join(', ')}`).optional(),
    state: z
      .enum(states, `One of: ${states.join(', ')}`)
      .optional()
      .describe('Tickets only'),
    service: line(60, 'The service').optional().describe('Key of a service: its tickets, and what is known about it'),
    from: day(ON).optional().describe('Tickets logged from this day on (UTC)'),
    to: day(ON).optional().describe('Tickets logged before this day (UTC)'),
    limit: Limit,
    cursor: Cursor,
  }),
  answers: { 200: FoundShape },
  async handle({ actor, now, query }) {
    const { knowledge, tickets, rules, people, corrected } = await searchEverything(prisma, actor, now, query);
    return ok({
      knowledge: { items: knowledge.items.map(plain), next: knowledge.next },
      tickets: { items: tickets.items.map(plain), next: tickets.next },
      rules: { items: rules.items.map(plain), next: rules.next },
      people,
      corrected,
    });
  },
});

export const SEARCH_ROUTES = [search];
