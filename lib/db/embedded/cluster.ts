import { execFile } from 'node:child_process';
import { chown, mkdir, readFile, rename, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { totalmem } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Place } from './place';
import { runningServer, waitForEnd } from './processes';

const run = promisify(execFile);

/** Runs one of the server's programs as the account it needs, free of the caller's PostgreSQL settings. */
export async function runTool(place: Place, tool: string, args: string[]): Promise<void> {
  const { PATH, SystemRoot, NODE_ENV } = process.env;
  const env = { PATH, SystemRoot, NODE_ENV, LC_ALL: 'C' };
  await run(path.join(place.native, 'bin', tool), args, { env, cwd: '/', ...(place.account ?? {}) }).catch((error) => {
    throw new Error(`${tool} failed: ${String(error.stderr || error.stdout || error.message).trim()}`);
  });
}

/** Makes the cluster if there is none. It is built beside its place and renamed, so half a cluster never counts. */
export async function ensureCluster(place: Place, major: number, password: string): Promise<void> {
  const { account } = place;
  const written = await readFile(path.join(place.cluster, 'PG_VERSION'), 'utf8').catch((error) => {
    if (error.code !== 'EACCES') return null;
    throw new Error(`${place.cluster} belongs to another account. Start as the user who made it, or move it away.`);
  });
  if (written !== null) {
    if (Number.parseInt(written, 10) === major) return;
    throw new Error(
      `The data in ${place.cluster} was written by PostgreSQL ${written.trim()}, this release brings PostgreSQL ${major}. Run npm run backup with the release that wrote it, move the folder away, start, then npm run restore.`,
    );
  }
  if (await stat(place.cluster).catch(() => null)) {
    throw new Error(`${place.cluster} exists but holds no database. Move it away, then start again.`);
  }
  const draft = `${place.cluster}.new`;
  const passwordFile = `${place.cluster}.password`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true, mode: 0o700 });
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  if (account) for (const file of [draft, passwordFile]) await chown(file, account.uid, account.gid);
  const collation = ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=und'];
  const access = ['--username=sextant', '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
  await runTool(place, 'initdb', [`--pgdata=${draft}`, ...access, ...collation]);
  await rm(passwordFile, { force: true });
  await rename(draft, place.cluster);
}

/** Starts the server and answers its process id once it accepts connections. */
export async function startServer(place: Place, port: number, settings: string[]): Promise<number> {
  const log = path.join(place.cluster, 'server.log');
  if (((await stat(log).catch(() => null))?.size ?? 0) > 10_000_000) await truncate(log);
  const fixed = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'timezone=UTC', 'max_connections=200'];
  const options = [...fixed, ...roomFor(totalmem()), ...settings].map((setting) => `-c ${setting}`).join(' ');
  const args = ['start', '-w', '-t', '60', '-D', place.cluster, '-l', log, '-o', `-p ${port} ${options}`];
  await runTool(place, 'pg_ctl', args).catch(async (error: Error) => {
    const tail = (await readFile(log, 'utf8').catch(() => '')).split('\n').slice(-8).join('\n').trim();
    throw new Error(`${error.message}\n${tail}`);
  });
  const pid = await runningServer(place.cluster);
  if (!pid) throw new Error(`The embedded PostgreSQL stopped right after its start; see ${log}.`);
  return pid;
}

/**
 * What PostgreSQL may use of a machine with so many bytes, which it shares with web and worker: the server's own
 * defaults are for the smallest, and make it write pages out again and again while a large table grows.
 */
function roomFor(memory: number): string[] {
  const megabytes = Math.round(memory / 16 / 1_048_576);
  const buffers = Math.min(1024, Math.max(128, megabytes));
  // A sort or a table of groups that outgrows this goes to disk: figures over a year have hundreds of thousands.
  const work = Math.min(32, Math.max(4, Math.round(megabytes / 48)));
  return [
    `shared_buffers=${buffers}MB`,
    `max_wal_size=${buffers * 4}MB`,
    `work_mem=${work}MB`,
    // Whatever is read often is in memory, and no disk of today turns: a page that is jumped to costs little more than the next one.
    `effective_cache_size=${megabytes * 8}MB`,
    'random_page_cost=1.1',
  ];
}

/** Stops a server that nobody holds any more, such as one left behind by a killed run. */
export async function stopServer(pid: number): Promise<void> {
  process.kill(pid, 'SIGINT');
  if (!(await waitForEnd(pid, 30))) throw new Error(`The embedded PostgreSQL (process ${pid}) does not stop.`);
}
