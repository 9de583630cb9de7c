import { readFileSync } from 'node:fs';

const steps: (() => Promise<void>)[] = [];
let stopping: Promise<void> | undefined;

/** Registers what has to be undone; the latest is undone first. */
export function whenStopping(step: () => Promise<void>): void {
  steps.push(step);
}

export const isStopping = (): boolean => stopping !== undefined;

/** Undoes everything in order, then ends this process. */
export function stopAll(code: number): Promise<void> {
  stopping ??= (async () => {
    for (const step of steps.reverse()) await step().catch((error) => console.error(error));
    process.exit(code);
  })();
  return stopping;
}

for (const [signal, number] of [
  ['SIGINT', 2],
  ['SIGTERM', 15],
] as const) {
  process.on(signal, () => {
    // A second wish to stop is an impatient one; the children notice that this process is gone.
    if (stopping) process.exit(128 + number);
    void stopAll(signal === 'SIGINT' ? 130 : 0);
  });
}

/** npm that is killed outright takes nobody with it, nor does its shell: notice that and stop as if asked to. */
export function stopWithNpm(say: (line: string) => void): void {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return;
  const born = ancestors();
  setInterval(() => {
    if (isStopping() || ancestors() === born) return;
    say('npm is gone; stopping.');
    void stopAll(0);
  }, 1000).unref();
}

function ancestors(): string {
  const parent = process.ppid;
  try {
    // The fields after the name in brackets: state, then the parent's own parent.
    const stat = readFileSync(`/proc/${parent}/stat`, 'utf8');
    return `${parent} ${stat.slice(stat.lastIndexOf(')')).split(' ')[2]}`;
  } catch {
    return String(parent);
  }
}
