import type { Client } from 'pg';
import type { Table } from './sheet';

interface Kept {
  drop: string;
  create: string;
}

/**
 * Takes keys and indexes of these tables away, except primary keys that others point to, and says how to make them
 * again. All of it happens in the load's own transaction, so that a crash leaves every one of them where it was.
 */
export async function setAside(client: Client, tables: readonly Table[]): Promise<Kept[]> {
  const names = tables.map((table) => `"${table}"`);
  const { rows: keys } = await client.query<Kept>(
    `SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS drop,
            format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) AS create
     FROM pg_constraint c WHERE conrelid = ANY($1::regclass[]) AND (contype = 'f' OR (contype IN ('p', 'u')
       AND NOT EXISTS (SELECT 1 FROM pg_constraint r WHERE r.contype = 'f' AND r.confrelid = c.conrelid)))
     ORDER BY contype = 'f'`,
    [names],
  );
  const { rows: indexes } = await client.query<Kept>(
    `SELECT format('DROP INDEX %s', i.indexrelid::regclass) AS drop, pg_get_indexdef(i.indexrelid) AS create
     FROM pg_index i LEFT JOIN pg_constraint c ON c.conindid = i.indexrelid AND c.contype IN ('p', 'u', 'x')
     WHERE i.indrelid = ANY($1::regclass[]) AND NOT i.indisprimary AND c.oid IS NULL
     ORDER BY i.indrelid, i.indexrelid`,
    [names],
  );
  const kept = [...keys, ...indexes];
  for (const { drop } of kept) await client.query(drop);
  // Keys come back last: their check is one join once the indexes stand.
  return [...indexes, ...keys];
}

export async function putBack(client: Client, kept: readonly Kept[]): Promise<void> {
  for (const { create } of kept) await client.query(create);
}
