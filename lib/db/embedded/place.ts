import { chmod, chown, cp, mkdir, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Account, canEnter, serverAccount } from './account';
import type { Binaries } from './binaries';
import type { ServerRecord } from './record';

export interface Place {
  /** The server's own data folder. */
  cluster: string;
  /** Folder with bin, lib and share that the server's account can reach. */
  native: string;
  /** Who the server runs as, where that is not the caller. */
  account: Account | null;
}

/**
 * Where the server lives: inside the data folder, or, when root works below a closed folder that the account
 * `postgres` cannot enter, in a folder of the system named by the id of this data folder.
 */
export async function choosePlace(
  dataDir: string,
  record: ServerRecord,
  binaries: Binaries,
  disposable: boolean,
): Promise<Place> {
  const inside = path.join(dataDir, 'postgres');
  const account = serverAccount(record.outside ?? inside);
  // Only the way through is opened; what lies inside keeps its own modes.
  if (account) await chmod(dataDir, 0o711);
  if (!record.outside && !canEnter(account, dataDir)) {
    const folder = await openFolder(disposable ? tmpdir() : '/var/lib', `sextant-${record.id}`);
    record.outside = path.join(folder, 'postgres');
  }
  const cluster = record.outside ?? inside;
  const native = canEnter(account, path.join(binaries.native, 'bin'))
    ? binaries.native
    : await reachableCopy(binaries, account);
  return { cluster, native, account };
}

async function openFolder(parent: string, name: string): Promise<string> {
  const folder = path.join(parent, name);
  await mkdir(folder, { recursive: true });
  await chmod(folder, 0o711);
  return folder;
}

/** Copies the server once to where its account can read it; the rename makes a half copy impossible. */
async function reachableCopy(binaries: Binaries, account: Account | null): Promise<string> {
  const shelf = await openFolder('/var/lib', 'sextant-server');
  const target = path.join(shelf, binaries.version);
  if (await stat(target).catch(() => null)) return target;
  const draft = `${target}.${process.pid}`;
  await cp(binaries.native, draft, { recursive: true, verbatimSymlinks: true });
  await chmod(draft, 0o755);
  if (account) await chown(draft, 0, 0);
  await rename(draft, target).catch(() => rm(draft, { recursive: true, force: true }));
  return target;
}
