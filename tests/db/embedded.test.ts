import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startEmbedded } from '@/lib/db/embedded';
import { isAlive } from '@/lib/db/embedded/processes';

// Real servers, real kills: what is tested here is what happens when a machine or a person is rude.
let dataDir = '';
const settings = ['fsync=off'];
const start = () => startEmbedded(dataDir, { settings });
const ask = async (url: string, sql: string) => {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
};

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'embedded-'));
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

/** Another process of this clone that holds the server; it prints the server's process id and waits. */
async function otherHolder() {
  const script = `import { startEmbedded } from '@/lib/db/embedded';
    const server = await startEmbedded(${JSON.stringify(dataDir)}); console.log(server.pid); setInterval(() => {}, 1000);`;
  const args = ['--import', 'tsx', '--input-type=module', '--eval', script];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await once(child.stdout, 'data');
  return { child, serverPid: Number(String(line)) };
}

const until = async (what: () => boolean) => {
  for (let left = 200; left > 0 && !what(); left--) await new Promise((resolve) => setTimeout(resolve, 50));
  expect(what()).toBe(true);
};

describe('the embedded server', { timeout: 60_000 }, () => {
  it('keeps its data, port and password over a restart', async () => {
    const first = await start();
    await ask(first.url, 'CREATE TABLE kept (id int)');
    await first.release();
    expect(isAlive(first.pid)).toBe(false);
    const second = await start();
    expect(second.url).toBe(first.url);
    expect(await ask(second.url, "SELECT to_regclass('kept') AS kept")).toEqual([{ kept: 'kept' }]);
    await second.release();
  });

  it('is shared by the processes of a clone, and the last to go stops it', async () => {
    const { child, serverPid } = await otherHolder();
    const mine = await start();
    expect(mine.pid).toBe(serverPid);
    child.kill('SIGKILL');
    await once(child, 'close');
    expect(await ask(mine.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await mine.release();
    expect(isAlive(serverPid)).toBe(false);
  });

  it('ends when the only process that holds it is killed outright', async () => {
    const { child, serverPid } = await otherHolder();
    child.kill('SIGKILL');
    await until(() => !isAlive(serverPid));
  });

  it('starts over a lock that a killed server left, even when its number belongs to a stranger now', async () => {
    const first = await start();
    process.kill(first.pid, 'SIGKILL');
    await until(() => !isAlive(first.pid));
    await first.release();
    const lock = path.join(first.cluster, 'postmaster.pid');
    const text = await readFile(lock, 'utf8');
    await writeFile(lock, text.replace(/^\d+/, String(process.ppid)));
    const second = await start();
    expect(await ask(second.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await second.release();
  });

  it('says so when the data belongs to another release of PostgreSQL', async () => {
    const { cluster, release } = await start();
    await release();
    await writeFile(path.join(cluster, 'PG_VERSION'), '17\n');
    await expect(start()).rejects.toThrow(/was written by PostgreSQL 17, this release brings PostgreSQL 18/);
  });
});
