import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '@/lib/db/embedded';
import { isAlive } from '@/lib/db/embedded/processes';
import { migrate } from '@/lib/db/migrate';
import { readMigrations } from '@/lib/db/migrations';

declare module 'vitest' {
  interface ProvidedContext {
    /** The server that holds the template. */
    serverUrl: string;
    /** A migrated, empty database that every worker copies. */
    template: string;
  }
}

const KEEP = 3;

/** Runs once before all database tests: a server of their own, and one migrated template cached by its migrations. */
export default async function setup(project: TestProject) {
  const external = process.env.TEST_DATABASE_URL;
  const settings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_wal_size=2GB'];
  const server = external
    ? { url: external, release: async () => undefined }
    : await startEmbedded(process.env.SEXTANT_TEST_DATA || '.data-test', { settings, disposable: true });
  const template = await prepareTemplate(server.url, !external);
  project.provide('serverUrl', server.url);
  project.provide('template', template);
  return async () => {
    await dropCopies(server.url, template);
    await server.release();
  };
}

async function prepareTemplate(url: string, ownServer: boolean): Promise<string> {
  const folder = path.join(process.cwd(), 'prisma', 'migrations');
  if (!existsSync(folder))
    throw new Error('prisma/migrations is missing; write one with npm run migrate:diff -- name.');
  const checksums = (await readMigrations(folder)).map((migration) => migration.checksum).join();
  const template = `template_${createHash('sha256').update(checksums).digest('hex').slice(0, 12)}`;
  await asServer(url, async (client) => {
    // Two test runs at once may want the same template.
    await client.query('SELECT pg_advisory_lock(4117)');
    // On a server that is shared the process ids of other machines mean nothing here.
    if (ownServer) await dropCopiesOfTheDead(client);
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1 AND datistemplate', [
      template,
    ]);
    if (rowCount) return;
    await dropOldTemplates(client);
    await client.query(`DROP DATABASE IF EXISTS ${template} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${template}`);
    await migrate(at(url, template));
    await client.query(`ALTER DATABASE ${template} IS_TEMPLATE true`);
  });
  return template;
}

async function dropOldTemplates(client: Client): Promise<void> {
  const { rows } = await client.query<{ datname: string }>(
    "SELECT datname FROM pg_database WHERE datistemplate AND datname LIKE 'template\\_%' ORDER BY oid DESC",
  );
  for (const { datname } of rows.slice(KEEP)) {
    if (/^template_[01]$/.test(datname)) continue;
    await client.query(`ALTER DATABASE ${datname} IS_TEMPLATE false`);
    await client.query(`DROP DATABASE ${datname} WITH (FORCE)`);
  }
}

/** Databases are named by the process that made them; a run that was killed could not drop its own. */
async function dropCopiesOfTheDead(client: Client): Promise<void> {
  const { rows } = await client.query<{ datname: string }>(
    "SELECT datname FROM pg_database WHERE datname ~ '^(template_[0-9a-f]{12}|journeys|migrate)_[0-9]+'",
  );
  for (const { datname } of rows) {
    const pid = Number(/^(?:template_[0-9a-f]{12}|[a-z]+)_(\d+)/.exec(datname)?.[1]);
    if (!isAlive(pid)) await client.query(`DROP DATABASE IF EXISTS ${datname} WITH (FORCE)`);
  }
}

async function dropCopies(url: string, template: string): Promise<void> {
  await asServer(url, async (client) => {
    const { rows } = await client.query<{ datname: string }>('SELECT datname FROM pg_database WHERE datname LIKE $1', [
      `${template}_${process.pid}_%`,
    ]);
    for (const { datname } of rows) await client.query(`DROP DATABASE IF EXISTS ${datname} WITH (FORCE)`);
  });
}

async function asServer(url: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function at(url: string, database: string): string {
  const parsed = new URL(url);
  parsed.pathname = `/${database}`;
  return parsed.href;
}
