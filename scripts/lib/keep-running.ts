import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { endChild } from './children';
import { isStopping } from './stopping';

const MANY = 5;
const WINDOW_MS = 60_000;

/** Starts a child, again when it dies by itself; one that keeps dying is given up. Answers how to end it. */
export function keepRunning(
  name: string,
  start: () => ChildProcess,
  say: (line: string) => void,
  giveUp: (reason: string) => void,
): () => Promise<void> {
  const deaths: number[] = [];
  let child = start();
  const watch = () => {
    child.once('close', async (code, signal) => {
      if (isStopping()) return;
      const now = Date.now();
      deaths.push(now);
      if (deaths.filter((at) => at > now - WINDOW_MS).length >= MANY)
        return giveUp(`The ${name} process keeps ending.`);
      say(`The ${name} process ended (${signal ?? code}); starting it again.`);
      await sleep(1000);
      if (isStopping()) return;
      child = start();
      watch();
    });
  };
  watch();
  return () => endChild(child);
}
