import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { migrate, pendingMigrations } from '@/lib/db/migrate';

const name = `migrate_${process.pid}`;
const url = new URL(inject('serverUrl'));
const server = new Client({ connectionString: url.href });
url.pathname = `/${name}`;

const ask = async (sql: string) => {
  const client = new Client({ connectionString: url.href });
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
};

const folderWith = async (files: Record<string, string>) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'migrations-'));
  folders.push(folder);
  for (const [each, sql] of Object.entries(files)) {
    await mkdir(path.join(folder, each));
    await writeFile(path.join(folder, each, 'migration.sql'), sql);
  }
  return folder;
};

const folders: string[] = [];

beforeAll(() => server.connect());
afterAll(async () => {
  await server.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await server.end();
  for (const folder of folders) await rm(folder, { recursive: true });
});
beforeEach(async () => {
  await server.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await server.query(`CREATE DATABASE ${name}`);
});

const body = `CREATE FUNCTION shout() RETURNS text LANGUAGE plpgsql AS $$ BEGIN RETURN 'a; b'; END; $$;`;

describe('migrate', () => {
  it('applies each file once, functions with semicolons included', async () => {
    const folder = await folderWith({ '1_table': 'CREATE TABLE one (id int);', '2_function': `${body} -- the end` });
    expect(await pendingMigrations(url.href, folder)).toEqual(['1_table', '2_function']);
    expect(await migrate(url.href, { folder })).toEqual(['1_table', '2_function']);
    expect(await migrate(url.href, { folder })).toEqual([]);
    expect(await pendingMigrations(url.href, folder)).toEqual([]);
    expect(await ask('SELECT shout()')).toEqual([{ shout: 'a; b' }]);
    expect(await ask('SELECT applied_steps_count AS steps FROM _prisma_migrations')).toEqual([
      { steps: 1 },
      { steps: 1 },
    ]);
  });

  it('lets two starts at once agree on who migrates', async () => {
    const folder = await folderWith({ '1_table': 'CREATE TABLE one (id int);' });
    const answers = await Promise.all([1, 2, 3].map(() => migrate(url.href, { folder })));
    expect(answers.flat()).toEqual(['1_table']);
  });

  it('keeps nothing of a file that fails, names the line, and goes on once it is mended', async () => {
    const folder = await folderWith({ '1_broken': 'CREATE TABLE one (id int);\nSELECT nonsense;' });
    await expect(migrate(url.href, { folder })).rejects.toThrow(/1_broken failed \(line 2\): .*nonsense/);
    expect(await ask("SELECT to_regclass('one') AS one")).toEqual([{ one: null }]);
    await writeFile(path.join(folder, '1_broken', 'migration.sql'), 'CREATE TABLE one (id int);');
    expect(await migrate(url.href, { folder })).toEqual(['1_broken']);
  });

  it('runs a marked file statement by statement, outside a transaction', async () => {
    const sql = '-- no-transaction\nCREATE TABLE one (id int);\nCREATE INDEX CONCURRENTLY one_id ON one (id);\n';
    await migrate(url.href, { folder: await folderWith({ '1_index': sql }) });
    expect(await ask("SELECT to_regclass('one_id')::text AS name")).toEqual([{ name: 'one_id' }]);
  });

  it('refuses a file that was changed after it was applied, but not its line ends', async () => {
    const folder = await folderWith({ '1_table': 'CREATE TABLE one (id int);\n' });
    await migrate(url.href, { folder });
    await writeFile(path.join(folder, '1_table', 'migration.sql'), 'CREATE TABLE one (id int);\r\n');
    expect(await migrate(url.href, { folder })).toEqual([]);
    await writeFile(path.join(folder, '1_table', 'migration.sql'), 'CREATE TABLE two (id int);\n');
    await expect(migrate(url.href, { folder })).rejects.toThrow(/1_table was changed after/);
  });

  it('refuses a database that a later release has migrated', async () => {
    const later = { '1_table': 'CREATE TABLE one (id int);', '2_later': 'SELECT 1;' };
    await migrate(url.href, { folder: await folderWith(later) });
    const folder = await folderWith({ '1_table': later['1_table'] });
    await expect(migrate(url.href, { folder })).rejects.toThrow(/2_later, which this release does not know/);
  });

  it('records the checksum that Prisma Migrate would', async () => {
    const folder = await folderWith({ '1_table': 'SELECT 1;' });
    await migrate(url.href, { folder });
    const text = await readFile(path.join(folder, '1_table', 'migration.sql'));
    const expected = createHash('sha256').update(text).digest('hex');
    expect(await ask('SELECT checksum FROM _prisma_migrations')).toEqual([{ checksum: expected }]);
  });
});
