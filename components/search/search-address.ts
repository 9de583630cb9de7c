import type { Shelf } from '@/lib/search/schema';

/** What stands in the address of the search page. */
export type SearchAddress = {
  q: string;
  in?: Shelf;
  state?: string;
  service?: string;
  from?: string;
  to?: string;
  cursor?: string | null;
};
