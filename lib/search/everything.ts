import type { Tx } from '@/lib/context';
import { type Actor, isStaff } from '@/lib/csmg/actor';
import { type FoundDocuments, searchDocuments } from '@/lib/search/documents';
import { type FoundPeople, searchPeople } from '@/lib/search/people';
import { KNOWLEDGE, OTHER_RULES, SHELVES, type Shelf } from '@/lib/search/schema';
import { sightOf } from '@/lib/search/sight';
import { type FoundTickets, searchTickets } from '@/lib/search/tickets';
import { TicketFilters } from '@/lib/tickets/filters';

export interface SearchWish {
  q: string;
  /** One shelf, page by page; without it the best of each. */
  in?: Shelf;
  state?: string;
  service?: string;
  from?: string;
  to?: string;
  cursor?: string | null;
  limit: number;
}

export interface Found {
  knowledge: FoundDocuments;
  tickets: FoundTickets;
  rules: FoundDocuments;
  people: FoundPeople;
  corrected: string[];
}

const NO_DOCUMENTS: FoundDocuments = { items: [], next: null, corrected: [] };
const NOTHING = { items: [], next: null, corrected: [] };

/** Everything in this person's sight that answers the words, shelf by shelf. @throws INVALID on a foreign cursor */
export async function searchEverything(tx: Tx, actor: Actor, now: Date, wish: SearchWish): Promise<Found> {
  const { q, service, limit } = wish;
  const cursor = wish.in ? wish.cursor : null;
  const on = (shelf: Shelf) => !wish.in || wish.in === shelf;
  const narrowedToTickets = !wish.in && Boolean(wish.state || wish.from || wish.to);
  const sight = await sightOf(tx, actor, now);
  const page = { q, cursor, limit };
  const documents = (shelf: 'knowledge' | 'rules') =>
    on(shelf) && !narrowedToTickets
      ? searchDocuments(tx, actor, now, {
          ...page,
          kinds: shelf === 'knowledge' ? KNOWLEDGE : OTHER_RULES,
          service,
          sight,
        })
      : NO_DOCUMENTS;
  const filters = TicketFilters.parse({ state: wish.state, service, created_from: wish.from, created_to: wish.to });
  const people = on('people') && !narrowedToTickets && !service && isStaff(actor, now);
  const [knowledge, rules, tickets, persons] = await Promise.all([
    documents('knowledge'),
    documents('rules'),
    on('tickets') ? searchTickets(tx, actor, now, { ...page, filters }) : NOTHING,
    people ? searchPeople(tx, actor, now, page) : NOTHING,
  ]);
  const corrected = [...new Set([...knowledge.corrected, ...rules.corrected, ...tickets.corrected])];
  return { knowledge, rules, tickets, people: persons, corrected };
}

export const foundNothing = (found: Found): boolean => SHELVES.every((shelf) => found[shelf].items.length === 0);
