import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Client } from 'pg';
import { migrate } from '@/lib/db/migrate';
import { loadSchemaEngine } from './schema-engine';

/**
 * The SQL that leads from prisma/migrations to prisma/schema, empty when both agree. The migrations are applied to a
 * shadow database that is thrown away. Partial and expression indexes live in migrations alone, because Prisma cannot
 * say them; they are left out of the comparison.
 */
export async function schemaDiff(serverUrl: string): Promise<string> {
  const shadow = `sextant_shadow_${process.pid}`;
  const server = await open(serverUrl);
  const url = new URL(serverUrl);
  url.pathname = `/${shadow}`;
  try {
    await server.query(`CREATE DATABASE ${shadow}`);
    await migrate(url.href);
    await dropHandMade(url.href);
    return await compare(url.href);
  } finally {
    await server.query(`DROP DATABASE IF EXISTS ${shadow} WITH (FORCE)`);
    await server.end();
  }
}

async function compare(url: string): Promise<string> {
  const files = await schemaFiles();
  const engine = await loadSchemaEngine(
    url,
    files.map((file) => [file.path, file.content]),
  );
  const { stdout } = await engine.diff({
    from: { tag: 'schemaDatasource', files, configDir: process.cwd() },
    to: { tag: 'schemaDatamodel', files },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  const sql = (stdout ?? '').trim();
  return sql.startsWith('-- This is an empty migration') ? '' : sql;
}

async function schemaFiles() {
  const folder = path.join(process.cwd(), 'prisma', 'schema');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.prisma')).sort();
  return Promise.all(
    names.map(async (name) => ({
      path: `prisma/schema/${name}`,
      content: await readFile(path.join(folder, name), 'utf8'),
    })),
  );
}

async function dropHandMade(url: string): Promise<void> {
  const client = await open(url);
  const { rows } = await client.query<{ name: string }>(
    `SELECT indexrelid::regclass::text AS name FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
     WHERE c.relnamespace = 'public'::regnamespace AND (i.indpred IS NOT NULL OR i.indexprs IS NOT NULL)`,
  );
  for (const { name } of rows) await client.query(`DROP INDEX ${name}`);
  await client.query('DROP TABLE IF EXISTS "_prisma_migrations"');
  await client.end();
}

async function open(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}
