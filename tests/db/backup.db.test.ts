import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { backUp } from '@/lib/db/backup';
import { restore } from '@/lib/db/restore';

const server = new Client({ connectionString: inject('serverUrl') });
const name = (what: string) => `migrate_${process.pid}_${what}`;
const urlOf = (what: string) => {
  const url = new URL(inject('serverUrl'));
  url.pathname = `/${name(what)}`;
  return url.href;
};
const ask = async (what: string, sql: string) => {
  const client = new Client({ connectionString: urlOf(what) });
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
};

const ODD = String.raw`Zoë "x" \. \N ${'\t'} tab, and ${'\n'} line`;
let folder = '';

beforeAll(async () => {
  await server.connect();
  folder = await mkdtemp(path.join(tmpdir(), 'backup-'));
  await server.query(`CREATE DATABASE ${name('old')} TEMPLATE ${inject('template')}`);
  await server.query(`CREATE DATABASE ${name('new')}`);
  await mkdir(path.join(folder, 'old/files/a'), { recursive: true });
  await writeFile(path.join(folder, 'old/files/a/one.bin'), Buffer.from([0, 10, 13, 255]));
  await writeFile(path.join(folder, 'old/auth-secret'), 'kept');
  await ask(
    'old',
    `INSERT INTO "Person" (id, name, email, "createdAt", "managerId") VALUES
       ('00000000-0000-7000-8000-00000000000a', ${server.escapeLiteral(ODD)}, 'a@x.test', now(), '00000000-0000-7000-8000-00000000000b'),
       ('00000000-0000-7000-8000-00000000000b', 'Manager', 'b@x.test', now(), '00000000-0000-7000-8000-00000000000a')`,
  );
  await ask('old', `SELECT graphile_worker.add_job('greet', '{"who":"a;b"}'::json, job_key => 'once')`);
});

afterAll(async () => {
  for (const what of ['old', 'new']) await server.query(`DROP DATABASE IF EXISTS ${name(what)} WITH (FORCE)`);
  await server.end();
  await rm(folder, { recursive: true });
});

describe('backup and restore', () => {
  const file = () => path.join(folder, 'desk.backup');

  it('brings a whole desk into an empty database: rows, files, secret and waiting jobs', async () => {
    await backUp({ url: urlOf('old'), dataDir: path.join(folder, 'old'), file: file() });
    await restore({ url: urlOf('new'), dataDir: path.join(folder, 'new'), file: file() });
    const people = 'SELECT * FROM "Person" ORDER BY id';
    expect(await ask('new', people)).toEqual(await ask('old', people));
    expect((await ask('new', `SELECT name FROM "Person" WHERE email = 'a@x.test'`))[0]).toEqual({ name: ODD });
    const history = 'SELECT migration_name, checksum FROM _prisma_migrations ORDER BY 1';
    expect(await ask('new', history)).toEqual(await ask('old', history));
    expect(await readFile(path.join(folder, 'new/files/a/one.bin'))).toEqual(Buffer.from([0, 10, 13, 255]));
    expect(await readFile(path.join(folder, 'new/auth-secret'), 'utf8')).toBe('kept');
    expect(await ask('new', 'SELECT task_identifier, key FROM graphile_worker.jobs')).toEqual([
      { task_identifier: 'greet', key: 'once' },
    ]);
  });

  it('puts every constraint and trigger back', async () => {
    const shape = `SELECT conname AS name, pg_get_constraintdef(oid) AS is FROM pg_constraint WHERE connamespace = 'public'::regnamespace
      UNION ALL SELECT tgname, tgenabled::text FROM pg_trigger WHERE NOT tgisinternal ORDER BY 1, 2`;
    expect(await ask('new', shape)).toEqual(await ask('old', shape));
  });

  it('never overwrites a desk that holds people', async () => {
    const again = restore({ url: urlOf('new'), dataDir: folder, file: file() });
    await expect(again).rejects.toThrow(/holds people already/);
  });

  it('refuses a file that is cut off, and keeps nothing of it', async () => {
    const whole = await readFile(file());
    const cut = path.join(folder, 'cut.backup');
    await writeFile(cut, whole.subarray(0, Math.floor(whole.length * 0.7)));
    await server.query(`DROP DATABASE ${name('new')} WITH (FORCE)`);
    await server.query(`CREATE DATABASE ${name('new')}`);
    await expect(restore({ url: urlOf('new'), dataDir: path.join(folder, 'cut'), file: cut })).rejects.toThrow();
    expect(await ask('new', `SELECT count(*)::int AS people FROM "Person" WHERE kind = 'person'`)).toEqual([
      { people: 0 },
    ]);
  });
});
