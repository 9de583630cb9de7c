import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

export interface Migration {
  name: string;
  sql: string;
  /** SHA-256 of the file, as Prisma Migrate keeps it. */
  checksum: string;
  /** False for a file marked `-- no-transaction`, which runs statement by statement. */
  atomic: boolean;
}

const checksumOf = (text: string) => createHash('sha256').update(text).digest('hex');

/** The migrations of a folder in the order in which they apply. */
export async function readMigrations(folder: string): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(path.join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: checksumOf(sql), atomic: !/^-- no-transaction\s*$/m.test(sql) };
    }),
  );
}

/** Whether a file is what was applied; a checkout that changed only its line ends still is. */
export function isSameFile(migration: Migration, checksum: string): boolean {
  const unix = migration.sql.replaceAll('\r\n', '\n');
  return [migration.sql, unix, unix.replaceAll('\n', '\r\n')].some((text) => checksumOf(text) === checksum);
}

/** The statements of a file that may not run in a transaction: each ends with a semicolon at the end of its line. */
export function statementsOf(sql: string): string[] {
  return sql.split(/;[ \t]*(?:\r?\n|$)/).filter((part) => part.replace(/^\s*--.*$/gm, '').trim());
}
