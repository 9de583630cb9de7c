import { execFileSync, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

export interface Account {
  uid: number;
  gid: number;
}

/**
 * PostgreSQL refuses to run as root. Under root it runs as the owner of the cluster that is there, else as the system
 * account `postgres`, made if it is missing; for anybody else it runs as the person who started it: null.
 */
export function serverAccount(cluster: string): Account | null {
  if (process.getuid?.() !== 0) return null;
  const owner = statSync(cluster, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const known = lookUp();
  if (known) return known;
  const makers = [
    ['useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/bin/sh', 'postgres']],
    ['adduser', ['-S', '-D', '-H', 'postgres']],
  ] as const;
  for (const [command, args] of makers) {
    spawnSync(command, args, { stdio: 'ignore' });
    const made = lookUp();
    if (made) return made;
  }
  throw new Error(
    'PostgreSQL does not run as root, and the account "postgres" could not be created. Start as an ordinary user, or set DATABASE_URL.',
  );
}

function lookUp(): Account | null {
  try {
    const ask = (flag: string) =>
      Number(execFileSync('id', [flag, 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] }));
    return { uid: ask('-u'), gid: ask('-g') };
  } catch {
    return null;
  }
}

/** Whether the account can walk into a folder: a home of mode 0700 above it shuts it out whatever its own mode is. */
export function canEnter(account: Account | null, folder: string): boolean {
  if (!account) return true;
  const { uid, gid } = account;
  return spawnSync('/bin/sh', ['-c', 'cd "$0"', folder], { uid, gid, stdio: 'ignore', cwd: '/' }).status === 0;
}
