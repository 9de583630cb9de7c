import type { SearchAddress } from '@/components/search/search-address';
import { LONGEST_SEARCH, SHELVES } from '@/lib/search/schema';
import { one } from '@/lib/search-params';
import { day } from '@/lib/text';
import { STATES } from '@/lib/tickets/lifecycle';

const KNOWN_STATES: readonly string[] = [...STATES, 'unresolved'];

/** Reads the address; what is not understood is left out. */
export function readSearchAddress(given: Record<string, string | string[] | undefined>): SearchAddress {
  const kept = (name: string, fits: (value: string) => boolean) => {
    const value = one(given[name]);
    return value && fits(value) ? value : undefined;
  };
  const isDay = (value: string) => day().safeParse(value).success;
  return {
    // PostgreSQL refuses U+0000, and no word holds the others.
    q: (one(given.q) ?? '')
      .replace(/[\p{Cc}\p{Cs}]/gu, ' ')
      .trim()
      .slice(0, LONGEST_SEARCH),
    in: SHELVES.find((shelf) => shelf === one(given.in)),
    state: kept('state', (value) => KNOWN_STATES.includes(value)),
    service: kept('service', (value) => /^[a-z0-9-]{1,60}$/.test(value)),
    from: kept('from', isDay),
    to: kept('to', isDay),
    cursor: kept('cursor', (value) => value.length <= 300) ?? null,
  };
}
