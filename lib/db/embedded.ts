import { rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { findBinaries } from './embedded/binaries';
import { ensureCluster, startServer, stopServer } from './embedded/cluster';
import { hold, oneAtATime, otherHolders } from './embedded/holders';
import { choosePlace, type Place } from './embedded/place';
import { freePort } from './embedded/port';
import { runningServer } from './embedded/processes';
import { newRecord, readRecord, type ServerRecord, urlOf, writeRecord } from './embedded/record';

export interface EmbeddedServer {
  url: string;
  port: number;
  pid: number;
  /** Where the cluster's files are. */
  cluster: string;
  /** Lets go of the server; the last process to let go stops it. */
  release: () => Promise<void>;
}

interface Options {
  /** Server settings, each `name=value`. */
  settings?: string[];
  /** A cluster that may be thrown away, as in tests. */
  disposable?: boolean;
  say?: (line: string) => void;
}

/** Starts the PostgreSQL that belongs to a data folder, or joins it where another process of this clone runs it. */
export async function startEmbedded(folder: string, options: Options = {}): Promise<EmbeddedServer> {
  const dataDir = path.resolve(folder);
  return oneAtATime(dataDir, async () => {
    const binaries = await findBinaries();
    const record = (await readRecord(dataDir)) ?? (await firstRecord(dataDir));
    const place = await choosePlace(dataDir, record, binaries, options.disposable ?? false);
    // Remembered before the cluster is made: its password has to survive a kill in between.
    await writeRecord(dataDir, record);
    const pid =
      (await joinRunning(dataDir, place)) ?? (await freshOrRemade(dataDir, place, record, binaries.major, options));
    const release = await hold(dataDir, pid);
    return { url: urlOf(record), port: record.port, pid, cluster: place.cluster, release };
  });
}

/** A data folder without its record but with a database is not new: nobody knows that database's password. */
async function firstRecord(dataDir: string): Promise<ServerRecord> {
  const cluster = path.join(dataDir, 'postgres');
  if (!(await stat(cluster).catch(() => null))) return newRecord();
  throw new Error(`${dataDir} holds a database but not its server.json. Put that file back, or move ${cluster} away.`);
}

async function joinRunning(dataDir: string, place: Place): Promise<number | null> {
  const pid = await runningServer(place.cluster);
  if (!pid) return null;
  if ((await otherHolders(dataDir)).length > 0) return pid;
  // Left behind by a killed run, and perhaps on its way down already: a fresh one is certain.
  await stopServer(pid);
  return null;
}

async function freshOrRemade(dataDir: string, place: Place, record: ServerRecord, major: number, options: Options) {
  const fresh = async () => {
    await ensureCluster(place, major, record.password);
    return startFresh(dataDir, place, record, options);
  };
  return fresh().catch(async (error) => {
    if (!options.disposable) throw error;
    // A test cluster runs without fsync: what a power cut left of it is not worth mending.
    await rm(place.cluster, { recursive: true, force: true });
    return fresh();
  });
}

async function startFresh(dataDir: string, place: Place, record: ServerRecord, options: Options): Promise<number> {
  for (let attempt = 1; ; attempt++) {
    record.port = await freePort(attempt === 1 ? record.port : 0);
    try {
      const pid = await startServer(place, record.port, options.settings ?? []);
      await writeRecord(dataDir, record);
      await ensureDatabase(record);
      return pid;
    } catch (error) {
      // A port taken in between, or memory of a killed server not yet given back: both pass.
      if (attempt === 3) throw error;
      options.say?.(`The database did not start at once, trying again (${attempt}).`);
      await sleep(1000);
    }
  }
}

async function ensureDatabase(record: ServerRecord): Promise<void> {
  const client = new Client({ connectionString: urlOf(record, 'postgres') });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = 'sextant'");
    if (!rowCount) await client.query('CREATE DATABASE sextant');
  } finally {
    await client.end();
  }
}
