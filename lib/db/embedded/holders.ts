import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, open, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive, waitForEnd } from './processes';

/**
 * Several processes of one clone share the server; the last to go stops it. Each leaves a file named by its process
 * id and a guard: a shell that waits for the pipe from its process to close, which also happens on kill -9.
 */
const guardScript = `
trap '' INT TERM HUP
cat >/dev/null
rm -f "$1/$2"
for file in "$1"/*; do
  pid=\${file##*/}
  [ -e "$file" ] && kill -0 "$pid" 2>/dev/null && exit 0
done
kill -INT "$3" 2>/dev/null
`;

const folderOf = (dataDir: string) => path.join(dataDir, 'holders');

export async function otherHolders(dataDir: string): Promise<number[]> {
  const names = await readdir(folderOf(dataDir)).catch(() => []);
  return names.map(Number).filter((pid) => pid !== process.pid && isAlive(pid));
}

/** Registers this process with a running server; the answer lets go, and stops the server if nobody else holds it. */
export async function hold(dataDir: string, serverPid: number): Promise<() => Promise<void>> {
  const folder = folderOf(dataDir);
  const mine = String(process.pid);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, mine), '');
  const guard = process.platform === 'win32' ? null : startGuard([folder, mine, String(serverPid)]);
  let released: Promise<void> | undefined;
  const release = async () => {
    await rm(path.join(folder, mine), { force: true });
    const last = (await otherHolders(dataDir)).length === 0;
    if (!guard && last) process.kill(serverPid);
    guard?.stdin?.end();
    if (last) await waitForEnd(serverPid, 30);
  };
  return () => {
    released ??= release();
    return released;
  };
}

function startGuard(args: string[]): ChildProcess {
  // Its own session: Ctrl-C in the terminal must reach this process first, which then stops things in order.
  const guard = spawn('/bin/sh', ['-c', guardScript, 'guard', ...args], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    cwd: '/',
  });
  guard.on('error', () => undefined);
  guard.unref();
  (guard.stdin as unknown as { unref(): void }).unref();
  return guard;
}

/** One start at a time per data folder; a lock left by a killed process does not count. */
export async function oneAtATime<T>(dataDir: string, work: () => Promise<T>): Promise<T> {
  await mkdir(dataDir, { recursive: true });
  const file = path.join(dataDir, 'starting.lock');
  for (let left = 600; ; left--) {
    const lock = await open(file, 'wx').catch(() => null);
    if (lock) {
      await lock.writeFile(String(process.pid));
      await lock.close();
      break;
    }
    const owner = Number(await readFile(file, 'utf8').catch(() => ''));
    if (owner && !isAlive(owner)) await rm(file, { force: true });
    else if (left === 0)
      throw new Error(`Another start has been holding ${file} for a minute. Remove it if none is running.`);
    await sleep(100);
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}
