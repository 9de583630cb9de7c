import { useTranslations } from 'next-intl';
import type { Zone } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { Found } from '@/lib/search/everything';
import { SHELVES, type Shelf } from '@/lib/search/schema';
import { DocumentRows } from './document-rows';
import { PersonRows } from './person-rows';
import type { SearchAddress } from './search-address';
import { ShelfCard } from './shelf-card';
import { TicketRows } from './ticket-rows';

type Props = { found: Found; asked: SearchAddress; zone: Zone };

/** What was found, the shelf with the answers first; a reference is looked for among tickets. */
export function Shelves({ found, asked, zone }: Props) {
  const t = useTranslations('search.shelves');
  const first: readonly Shelf[] = /\d/.test(asked.q) ? ['tickets', 'knowledge', 'rules', 'people'] : SHELVES;
  const rows = {
    knowledge: <DocumentRows items={found.knowledge.items} zone={zone} />,
    rules: <DocumentRows items={found.rules.items} zone={zone} />,
    tickets: <TicketRows items={found.tickets.items} zone={zone} />,
    people: <PersonRows items={found.people.items} />,
  };
  return first
    .filter((shelf) => found[shelf].items.length > 0)
    .map((shelf) => {
      const more = found[shelf].next && !asked.in ? paths.search({ ...asked, in: shelf, cursor: null }) : null;
      return (
        <ShelfCard key={shelf} title={t(shelf)} more={more}>
          {rows[shelf]}
        </ShelfCard>
      );
    });
}
