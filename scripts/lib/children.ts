import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const withParent = pathToFileURL(path.resolve('scripts/lib/with-parent.mjs')).href;

interface Wish {
  args: string[];
  env?: Record<string, string | undefined>;
  /** Where its lines go; they are kept from the terminal without it. */
  onLine?: (line: string) => void;
}

/** Starts a node program that cannot outlive this process. */
export function startNode({ args, env, onLine }: Wish): ChildProcess {
  const child = spawn(process.execPath, ['--import', withParent, ...args], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env, ...env, SEXTANT_PARENT: String(process.pid) },
  });
  for (const stream of [child.stdout, child.stderr]) {
    let rest = '';
    stream?.setEncoding('utf8');
    stream?.on('data', (chunk: string) => {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) onLine?.(line);
    });
  }
  return child;
}

/** Resolves when the program ended well; else fails and tells its last lines. */
export async function runNode(what: string, wish: Wish): Promise<void> {
  const kept: string[] = [];
  const child = startNode({
    ...wish,
    onLine: (line) => {
      kept.push(line);
      wish.onLine?.(line);
    },
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`${what} failed.${wish.onLine ? '' : `\n${kept.slice(-40).join('\n')}`}`);
}

/** Asks a child to end, and makes it end after the grace time. */
export async function endChild(child: ChildProcess, graceMs = 10_000): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), graceMs);
  await gone;
  clearTimeout(timer);
}
