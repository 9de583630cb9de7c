import { invalid } from '@/lib/errors';
import type { SORTS } from '@/lib/tickets/filters';
import { Prisma } from '@/prisma/generated/client';

const { sql } = Prisma;
const INSTANT = /^(?!0000)\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
type Sort = (typeof SORTS)[number];

/** Keyset paging: the last row's sort value and id are the cursor, and the next page is one row comparison on an index. */
export const ORDERS: Record<
  Sort,
  { column: Prisma.Sql; value: 'dueOrder' | 'createdAt' | 'updatedAt'; descending: boolean }
> = {
  due: { column: sql`t."dueOrder"`, value: 'dueOrder', descending: false },
  newest: { column: sql`t."createdAt"`, value: 'createdAt', descending: true },
  oldest: { column: sql`t."createdAt"`, value: 'createdAt', descending: false },
  updated: { column: sql`t."updatedAt"`, value: 'updatedAt', descending: true },
};

export const encodeCursor = (
  sort: Sort,
  row: { id: string } & Record<'dueOrder' | 'createdAt' | 'updatedAt', Date>,
): string => Buffer.from(JSON.stringify([sort, row[ORDERS[sort].value].toISOString(), row.id])).toString('base64url');

/** @throws INVALID when the cursor was not made by this list with this sort */
export function afterCursor(sort: Sort, cursor: string | null | undefined): Prisma.Sql {
  if (!cursor) return sql`TRUE`;
  const { column, descending } = ORDERS[sort];
  const [by, value, id] = decode(cursor);
  if (by !== sort || !INSTANT.test(value ?? '') || !value || Number.isNaN(Date.parse(value)) || !UUID.test(id ?? ''))
    throw invalid({ cursor: 'This cursor does not belong to this list; start again without one' });
  const key = sql`(${new Date(value)}, ${id}::uuid)`;
  return descending ? sql`(${column}, t.id) < ${key}` : sql`(${column}, t.id) > ${key}`;
}

export const orderSql = (sort: Sort): Prisma.Sql => {
  const { column, descending } = ORDERS[sort];
  return descending ? sql`${column} DESC, t.id DESC` : sql`${column}, t.id`;
};

function decode(cursor: string): (string | undefined)[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(parts) ? parts.map((part) => (typeof part === 'string' ? part : undefined)) : [];
  } catch {
    return [];
  }
}
