import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { KEPT_FILES, quoted } from './backup';
import { type Header, PartReader } from './backup-format';
import { migrate } from './migrate';
import { isSameFile, readMigrations } from './migrations';

interface Wish {
  url: string;
  dataDir: string;
  file: string;
  say?: (line: string) => void;
}

/** Puts a backup into a desk that holds no people yet, all of it or nothing, and brings it up to this release. */
export async function restore({ url, dataDir, file, say = () => undefined }: Wish): Promise<Header> {
  const source = createReadStream(file);
  const unpacked = createGunzip();
  // A damaged file ends the reader, which tells it; the pipe itself has nobody else to tell.
  pipeline(source, unpacked).catch(() => undefined);
  const reader = new PartReader(unpacked);
  const header = await reader.next().catch((error: Error) => {
    throw new Error(`${file} is not a backup of Sextant: ${error.message}`);
  });
  if (header.part !== 'sextant' || header.format !== 1) throw new Error(`${file} is not a backup of this release.`);
  await refuseUnknown(header);
  await emptyOut(url);
  await migrate(url, { only: header.migrations.map(({ name }) => name) });
  const client = await open(url);
  try {
    await client.query('BEGIN');
    const foreignKeys = await takeForeignKeys(client);
    await fill(client, reader, dataDir, say);
    for (const { add } of foreignKeys) await client.query(add);
    await client.query('COMMIT');
    await client.query('ANALYZE');
  } finally {
    await client.end();
  }
  await migrate(url, { say });
  return header;
}

async function refuseUnknown(header: Header): Promise<void> {
  const known = await readMigrations(path.join(process.cwd(), 'prisma', 'migrations'));
  for (const { name, checksum } of header.migrations) {
    const migration = known.find((each) => each.name === name);
    if (!migration || !isSameFile(migration, checksum)) {
      throw new Error(`The backup was taken by a later release (it has ${name}). Restore it with that release.`);
    }
  }
}

async function emptyOut(url: string): Promise<void> {
  const client = await open(url);
  try {
    const { rows } = await client.query<{ there: string | null }>(`SELECT to_regclass('"Person"') AS there`);
    const people = rows[0]?.there ? await client.query(`SELECT 1 FROM "Person" WHERE kind = 'person' LIMIT 1`) : null;
    if (people?.rowCount) {
      throw new Error(
        'This desk holds people already, and a restore never overwrites. Move the data folder away or name an empty database with DATABASE_URL.',
      );
    }
    await client.query(
      'DROP SCHEMA public CASCADE; DROP SCHEMA IF EXISTS graphile_worker CASCADE; CREATE SCHEMA public',
    );
  } finally {
    await client.end();
  }
}

/** Rows refer to each other in circles: the references are taken away, and put back, checked, when all rows are in. */
async function takeForeignKeys(client: Client): Promise<{ add: string }[]> {
  const { rows } = await client.query<{ drop: string; add: string }>(
    `SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS "drop",
            format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) AS add
     FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace`,
  );
  for (const { drop } of rows) await client.query(drop);
  return rows;
}

async function fill(client: Client, reader: PartReader, dataDir: string, say: (line: string) => void): Promise<void> {
  for (;;) {
    const part = await reader.next();
    if (part.part === 'end') return;
    if (part.part === 'table') {
      const table = quoted(part.table);
      await client.query(`ALTER TABLE ${table} DISABLE TRIGGER USER; TRUNCATE ${table}`);
      await copyIn(client, `COPY ${table} (${part.columns.map(quoted).join(', ')}) FROM STDIN`, reader);
      await client.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
      say(`  ${part.table}`);
    } else if (part.part === 'jobs') await queueAgain(client, reader);
    else if (part.part === 'file') await writeKept(dataDir, part.path, reader);
  }
}

async function queueAgain(client: Client, reader: PartReader): Promise<void> {
  await client.query(
    `CREATE TEMP TABLE waiting_jobs (identifier text, payload json, run_at timestamptz, max_attempts int, key text, priority int)
     ON COMMIT DROP`,
  );
  await copyIn(client, 'COPY waiting_jobs FROM STDIN', reader);
  await client.query(
    `SELECT graphile_worker.add_job(identifier, payload, run_at => run_at, max_attempts => max_attempts, job_key => key,
       priority => priority) FROM waiting_jobs`,
  );
}

async function copyIn(client: Client, sql: string, reader: PartReader): Promise<void> {
  await pipeline(Readable.from(reader.data()), client.query(copyFrom(sql)));
}

async function writeKept(dataDir: string, relative: string, reader: PartReader): Promise<void> {
  const [top] = relative.split('/');
  const target = path.resolve(dataDir, relative);
  if (!KEPT_FILES.includes(top ?? '') || !target.startsWith(path.resolve(dataDir) + path.sep)) {
    throw new Error(`The backup names a file outside the data folder: ${relative}.`);
  }
  await mkdir(path.dirname(target), { recursive: true });
  await pipeline(Readable.from(reader.data()), createWriteStream(target, { mode: 0o600 }));
}

async function open(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}
