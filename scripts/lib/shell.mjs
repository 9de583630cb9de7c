// What the plain-node half of the commands shares. It runs before anything is installed, so it imports Node alone.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** Progress goes to stderr, so that a command's stdout stays its answer alone. */
export const say = (line) => process.stderr.write(`${line}\n`);

/** Runs a program to its end; the promise fails with a sentence if the program does. */
export function run(command, args, { quiet = false, env = {}, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
      shell: process.platform === 'win32' && command === 'npm',
      ...options,
    });
    let kept = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk) => {
        kept = (kept + chunk).slice(-20_000);
        if (!quiet) process.stderr.write(chunk);
      });
    }
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(kept);
      else reject(new Error(`${command} ${args.slice(0, 3).join(' ')} ended with ${code}.${quiet ? `\n${kept}` : ''}`));
    });
  });
}

/** One hash over files and folders: their names and contents. */
export function hashOf(paths, skip = () => false) {
  const hash = createHash('sha256');
  const add = (relative) => {
    const full = path.join(root, relative);
    if (!existsSync(full) || skip(relative)) return;
    if (statSync(full).isDirectory()) for (const name of readdirSync(full).sort()) add(path.join(relative, name));
    else hash.update(relative).update('\0').update(readFileSync(full)).update('\0');
  };
  for (const each of paths) add(each);
  return hash.digest('hex');
}

export const readStamp = (file) => (existsSync(file) ? readFileSync(file, 'utf8').trim() : '');
