import { paths } from '@/lib/paths';
import type { TicketFilters } from '@/lib/tickets/filters';

/** Filters of a list as they stand in its address. */
export type ListQuery = Partial<Record<keyof TicketFilters, string>>;

/** A number of tickets, and the list of exactly these tickets. */
export interface Count {
  value: number;
  href: string;
}

/** @returns how to make counts that all lie inside one report's filters */
export const counter =
  (base: ListQuery) =>
  (value: number, more: ListQuery): Count => ({ value, href: paths.tickets({ ...base, ...more }) });
export type Counter = ReturnType<typeof counter>;

/** A share of nothing is no figure, and no figure is never zero (behaviour 109). */
export const share = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);

/** Instants in an address. */
export const range = <F extends string>(name: F, from: Date, to: Date) =>
  ({ [`${name}_from`]: from.toISOString(), [`${name}_to`]: to.toISOString() }) as Record<
    `${F}_from` | `${F}_to`,
    string
  >;
