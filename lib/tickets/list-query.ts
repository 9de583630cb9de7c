import { TicketFilters } from '@/lib/tickets/filters';

type Asked = Readonly<Record<string, string | string[] | undefined>>;

export interface ListQuery {
  /** Known filters as they stand in the address; what nobody knows has fallen away. */
  query: Record<string, string>;
  filters: TicketFilters;
  cursor: string | null;
  preview: string | undefined;
  bulk: boolean;
}

/** Reads the address of the list. Without any filter it shows what is not resolved, due first. */
export function readListQuery(asked: Asked): ListQuery {
  const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value.join(',') : value)?.trim();
  const known = Object.keys(TicketFilters.shape) as (keyof TicketFilters)[];
  const given = Object.fromEntries(
    known.flatMap((name) => {
      const value = one(asked[name]);
      return value ? [[name, value]] : [];
    }),
  );
  const bare = Object.keys(given).every((name) => name === 'sort');
  const query = { ...(bare ? { state: 'unresolved' } : {}), ...given };
  const parsed = TicketFilters.parse(query);
  const kept = Object.fromEntries(
    Object.entries(query).filter(([name]) => parsed[name as keyof TicketFilters] !== undefined),
  );
  const preview = one(asked.preview)?.toUpperCase();
  return {
    query: kept,
    filters: parsed,
    cursor: one(asked.cursor) ?? null,
    preview: preview && /^[A-Z][A-Z0-9]{1,7}-\d{1,9}$/.test(preview) ? preview : undefined,
    bulk: one(asked.bulk) === '1',
  };
}
