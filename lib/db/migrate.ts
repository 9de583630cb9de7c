import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { runMigrations as migrateQueue } from 'graphile-worker';
import { Client } from 'pg';
import { isSameFile, type Migration, readMigrations, statementsOf } from './migrations';

interface Options {
  folder?: string;
  /** Only these, to reach the state of an earlier release. */
  only?: string[];
  say?: (line: string) => void;
}

interface Applied {
  id: string;
  name: string;
  checksum: string;
  finished: boolean;
}

// The number that Prisma Migrate locks, so that its own `migrate deploy` and this runner wait for each other.
const PRISMA_LOCK = 72707369;

const TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`;

/**
 * Brings a database up to the migrations of this release and answers the names it applied. The folder and the table
 * are Prisma Migrate's own, so that both may be used. Wants a direct connection: a pooler would lose the lock.
 */
export async function migrate(connectionString: string, options: Options = {}): Promise<string[]> {
  const migrations = await readMigrations(options.folder ?? path.join(process.cwd(), 'prisma', 'migrations'));
  const client = new Client({ connectionString, connectionTimeoutMillis: 15_000 });
  client.on('error', () => undefined);
  await client.connect().catch((error) => {
    throw new Error(`The database cannot be reached: ${error.message}. Check DATABASE_URL.`);
  });
  try {
    await refuseOldServer(client);
    await client.query('SELECT pg_advisory_lock($1)', [PRISMA_LOCK]);
    // A migration that waits behind a long query would make every later query wait behind it.
    await client.query("SET lock_timeout = '20s'");
    await client.query(TABLE);
    const applied = await readApplied(client);
    refuseForeignHistory(migrations, applied);
    const done = new Set(applied.filter((row) => row.finished).map((row) => row.name));
    const wanted = (name: string) => !done.has(name) && (options.only?.includes(name) ?? true);
    const pending = migrations.filter((migration) => wanted(migration.name));
    for (const migration of pending) {
      options.say?.(`Migrating the database: ${migration.name}`);
      await apply(client, migration);
    }
    // The queue's tables are the queue library's own, kept by it in a schema of its own.
    await migrateQueue({ connectionString });
    return pending.map((migration) => migration.name);
  } finally {
    await client.end();
  }
}

/** The names that are not yet applied, without changing anything. */
export async function pendingMigrations(connectionString: string, folder: string): Promise<string[]> {
  const client = new Client({ connectionString, connectionTimeoutMillis: 15_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<{ there: string | null }>(
      `SELECT to_regclass('"_prisma_migrations"') AS there`,
    );
    const applied = rows[0]?.there ? await readApplied(client) : [];
    const done = new Set(applied.filter((row) => row.finished).map((row) => row.name));
    return (await readMigrations(folder)).map(({ name }) => name).filter((name) => !done.has(name));
  } finally {
    await client.end();
  }
}

async function refuseOldServer(client: Client): Promise<void> {
  const { rows } = await client.query<{ number: string }>("SELECT current_setting('server_version_num') AS number");
  const major = Math.floor(Number(rows[0]?.number) / 10_000);
  if (major < 15) throw new Error(`Sextant needs PostgreSQL 15 or later; this server is ${major}.`);
}

async function readApplied(client: Client): Promise<Applied[]> {
  const { rows } = await client.query<Applied>(
    `SELECT id, migration_name AS name, checksum, finished_at IS NOT NULL AS finished
     FROM "_prisma_migrations" WHERE rolled_back_at IS NULL ORDER BY started_at`,
  );
  return rows;
}

function refuseForeignHistory(migrations: Migration[], applied: Applied[]): void {
  for (const row of applied.filter((each) => each.finished)) {
    const migration = migrations.find(({ name }) => name === row.name);
    if (!migration) {
      throw new Error(
        `The database has the migration ${row.name}, which this release does not know: a later release was here. Start that release or a later one.`,
      );
    }
    if (!isSameFile(migration, row.checksum)) {
      throw new Error(
        `The migration ${row.name} was changed after this database applied it. Restore the file and put the change into a new migration.`,
      );
    }
  }
}

async function apply(client: Client, migration: Migration): Promise<void> {
  const id = randomUUID();
  const record = `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, finished_at, applied_steps_count)
    VALUES ('${id}', '${migration.checksum}', '${migration.name}', now(), 1)`;
  try {
    // What an interrupted run left unfinished was rolled back whole, here as in Prisma Migrate.
    await client.query(`DELETE FROM "_prisma_migrations" WHERE migration_name = $1 AND finished_at IS NULL`, [
      migration.name,
    ]);
    if (migration.atomic) {
      // One simple query is one transaction: the file and its record stand or fall together.
      await client.query(`${migration.sql}\n;\n${record}`);
    } else {
      for (const statement of [...statementsOf(migration.sql), record]) await client.query(statement);
    }
  } catch (error) {
    const { message, position } = error as { message: string; position?: string };
    const line = position ? ` (line ${migration.sql.slice(0, Number(position)).split('\n').length})` : '';
    const rest = migration.atomic ? 'Nothing of it was kept.' : 'What came before that statement was kept.';
    throw new Error(`The migration ${migration.name} failed${line}: ${message}. ${rest}`);
  }
}
