// Makes a clone ready to run: the locked dependencies and the generated database client, each only when it changed.
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hashOf, readStamp, root, run, say } from './shell.mjs';

export async function makeReady() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Error(`Sextant needs Node 20.19 or later; this is ${process.versions.node}.`);
  }
  await install();
  await generate();
}

async function install() {
  const stamp = path.join(root, 'node_modules', '.sextant-lock');
  const wanted = hashOf(['package-lock.json']);
  if (readStamp(stamp) === wanted) return;
  await alone('install', async () => {
    if (readStamp(stamp) === wanted) return;
    // An install made by hand from this very lock file is as good.
    if (!installedByHand()) {
      say('Installing dependencies (about a minute the first time) ...');
      await run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
    }
    writeFileSync(stamp, wanted);
  });
}

function installedByHand() {
  try {
    const read = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages;
    const locked = read('package-lock.json');
    const present = read('node_modules/.package-lock.json');
    return Object.entries(locked).every(([name, entry]) => {
      return name === '' || entry.optional || present[name]?.version === entry.version;
    });
  } catch {
    return false;
  }
}

export async function generate({ force = false } = {}) {
  const target = path.join(root, 'prisma', 'generated');
  const stamp = path.join(target, '.schema');
  const wanted = hashOf(['prisma/schema', 'package-lock.json']);
  if (!force && readStamp(stamp) === wanted) return;
  await alone('generate', async () => {
    if (!force && readStamp(stamp) === wanted) return;
    say('Generating the database client ...');
    const cli = path.join(root, 'node_modules', 'prisma', 'build', 'index.js');
    // The command line looks for a native engine that generating never uses, and would download it from afar.
    const env = {
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
    };
    await run(process.execPath, [cli, 'generate', '--schema', 'prisma/schema'], { quiet: true, env });
    writeFileSync(stamp, wanted);
  });
}

/** Two commands started at once in one clone must not install or generate over each other. */
export async function alone(name, work) {
  const folder = path.join(root, '.data', 'locks');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, name);
  for (;;) {
    try {
      const lock = openSync(file, 'wx');
      writeFileSync(lock, String(process.pid));
      closeSync(lock);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      const owner = Number(readStamp(file));
      if (owner && !isAlive(owner)) rmSync(file, { force: true });
      else await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
