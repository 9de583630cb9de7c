import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { connect } from '@/lib/db/client';
import { startEmbedded } from '@/lib/db/embedded';
import { isAlive } from '@/lib/db/embedded/processes';
import { migrate } from '@/lib/db/migrate';
import { readMigrations } from '@/lib/db/migrations';
import { foundWorld, WORLD_PLAN } from './found-world';

declare module 'vitest' {
  interface ProvidedContext {
    /** The server that holds the template. */
    serverUrl: string;
    /** A migrated database with the test desk in it, which every file gets a copy of. */
    template: string;
    /** A migrated database with nothing in it, for those who found a desk themselves. */
    emptyTemplate: string;
  }
}

const KEEP = 4;

/** Runs once before all database tests: a server of their own, and its templates, kept for as long as they fit. */
export default async function setup(project: TestProject) {
  const external = process.env.TEST_DATABASE_URL;
  const settings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_wal_size=2GB'];
  const server = external
    ? { url: external, release: async () => undefined }
    : await startEmbedded(process.env.SEXTANT_TEST_DATA || '.data-test', { settings, disposable: true });
  const [emptyTemplate, template] = await prepareTemplates(server.url, !external);
  project.provide('serverUrl', server.url);
  project.provide('template', template);
  project.provide('emptyTemplate', emptyTemplate);
  return async () => {
    await dropCopies(server.url);
    await server.release();
  };
}

async function prepareTemplates(url: string, ownServer: boolean): Promise<[string, string]> {
  const folder = path.join(process.cwd(), 'prisma', 'migrations');
  if (!existsSync(folder))
    throw new Error('prisma/migrations is missing; write one with npm run migrate:diff -- name.');
  const checksums = (await readMigrations(folder)).map((migration) => migration.checksum).join();
  const founding = await readFile(new URL('./found-world.ts', import.meta.url), 'utf8');
  const empty = `template_${digest(checksums)}`;
  const founded = `template_${digest(checksums, WORLD_PLAN, founding)}`;
  await asServer(url, async (client) => {
    // Two test runs at once may want the same template.
    await client.query('SELECT pg_advisory_lock(4117)');
    // On a server that is shared the process ids of other machines mean nothing here.
    if (ownServer) await dropCopiesOfTheDead(client);
    await keepTemplate(client, empty, 'template1', () => migrate(at(url, empty)));
    await keepTemplate(client, founded, empty, async () => {
      const desk = connect(at(url, founded), 1);
      await foundWorld(desk).finally(() => desk.$disconnect());
    });
  });
  return [empty, founded];
}

const digest = (...parts: string[]) => createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 12);

/** Makes a template from another one, unless there is one already. */
async function keepTemplate(client: Client, name: string, from: string, fill: () => Promise<unknown>): Promise<void> {
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1 AND datistemplate', [name]);
  if (rowCount) return;
  await dropOldTemplates(client);
  await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await client.query(`CREATE DATABASE ${name} TEMPLATE ${from}`);
  await fill();
  await client.query(`ALTER DATABASE ${name} IS_TEMPLATE true`);
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
    "SELECT datname FROM pg_database WHERE datname ~ '^(copy|journeys|migrate)_[0-9]+'",
  );
  for (const { datname } of rows) {
    const pid = Number(/^[a-z]+_(\d+)/.exec(datname)?.[1]);
    if (!isAlive(pid)) await client.query(`DROP DATABASE IF EXISTS ${datname} WITH (FORCE)`);
  }
}

async function dropCopies(url: string): Promise<void> {
  await asServer(url, async (client) => {
    const { rows } = await client.query<{ datname: string }>('SELECT datname FROM pg_database WHERE datname LIKE $1', [
      `copy\\_${process.pid}\\_%`,
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
