import { createReadStream, createWriteStream } from 'node:fs';
import { readdir, rename, stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { chunked, type Header, lineOf } from './backup-format';

interface Wish {
  url: string;
  /** Folder of kept files and secrets; what stands in it beside the database is saved too. */
  dataDir: string;
  file: string;
}

/** What of the data folder belongs into a backup: uploaded files and the secret that signs sessions. */
export const KEPT_FILES = ['files', 'auth-secret'];

/**
 * Writes one file that holds a whole desk as it stood at one instant, without any program of PostgreSQL's, while the
 * desk goes on. It restores into any server and any later release. Answers the size in bytes.
 */
export async function backUp({ url, dataDir, file }: Wish): Promise<number> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  const draft = `${file}.part`;
  try {
    // One snapshot for all tables: a ticket and its events never disagree in a backup.
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    await pipeline(
      Readable.from(partsOf(client, dataDir)),
      createGzip({ level: 6 }),
      createWriteStream(draft, { mode: 0o600 }),
    );
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
  await rename(draft, file);
  return (await stat(file)).size;
}

async function* partsOf(client: Client, dataDir: string): AsyncGenerator<Buffer> {
  yield lineOf(await headerOf(client));
  for (const { table, columns } of await tablesOf(client)) {
    yield lineOf({ part: 'table', table, columns });
    yield* copyOut(client, `COPY ${quoted(table)} (${columns.map(quoted).join(', ')}) TO STDOUT`);
  }
  yield lineOf({ part: 'jobs' });
  yield* copyOut(
    client,
    `COPY (SELECT t.identifier, j.payload, j.run_at, j.max_attempts, j.key, j.priority
       FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id
       WHERE j.is_available) TO STDOUT`,
  );
  for (const kept of KEPT_FILES) yield* filesIn(dataDir, kept);
  yield lineOf({ part: 'end' });
}

async function headerOf(client: Client): Promise<Header> {
  const { rows } = await client.query<{ name: string; checksum: string; now: Date }>(
    `SELECT migration_name AS name, checksum, now() FROM "_prisma_migrations"
     WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name`,
  );
  const takenAt = (rows[0]?.now ?? new Date(0)).toISOString();
  return { part: 'sextant', format: 1, takenAt, migrations: rows.map(({ name, checksum }) => ({ name, checksum })) };
}

/** Every table with the columns that can be written; generated ones make themselves again. */
async function tablesOf(client: Client): Promise<{ table: string; columns: string[] }[]> {
  const { rows } = await client.query<{ table: string; columns: string[] }>(
    `SELECT c.relname AS "table", array_agg(a.attname::text ORDER BY a.attnum) AS columns
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> '_prisma_migrations'
       AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
     GROUP BY c.relname ORDER BY c.relname`,
  );
  return rows;
}

function copyOut(client: Client, sql: string): AsyncGenerator<Buffer> {
  return chunked(client.query(copyTo(sql)));
}

async function* filesIn(dataDir: string, relative: string): AsyncGenerator<Buffer> {
  const full = path.join(dataDir, relative);
  const found = await stat(full).catch(() => null);
  if (found?.isFile()) {
    yield lineOf({ part: 'file', path: relative });
    yield* chunked(createReadStream(full));
  }
  if (!found?.isDirectory()) return;
  for (const name of (await readdir(full)).sort()) yield* filesIn(dataDir, path.posix.join(relative, name));
}

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
