import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What a data folder remembers about its server between starts. */
export interface ServerRecord {
  id: string;
  password: string;
  port: number;
  /** Where the cluster lives when that is outside the data folder: root worked below a closed folder. */
  outside?: string;
}

const fileOf = (dataDir: string) => path.join(dataDir, 'server.json');

export async function readRecord(dataDir: string): Promise<ServerRecord | null> {
  const text = await readFile(fileOf(dataDir), 'utf8').catch(() => null);
  return text === null ? null : (JSON.parse(text) as ServerRecord);
}

export function newRecord(): ServerRecord {
  return { id: randomBytes(6).toString('hex'), password: randomBytes(18).toString('base64url'), port: 0 };
}

/** Written whole and renamed, so that a killed run never leaves half a record. */
export async function writeRecord(dataDir: string, record: ServerRecord): Promise<void> {
  await mkdir(dataDir, { recursive: true });
  const draft = `${fileOf(dataDir)}.${process.pid}`;
  await writeFile(draft, `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600 });
  await rename(draft, fileOf(dataDir));
}

export function urlOf(record: ServerRecord, database = 'sextant'): string {
  return `postgresql://sextant:${record.password}@127.0.0.1:${record.port}/${database}`;
}
