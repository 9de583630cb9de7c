// The door from plain node into the TypeScript half of a command: everything is made ready first.

import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeReady } from './ready.mjs';
import { root, say } from './shell.mjs';

export async function enter(file, { dotenv = process.env.SEXTANT_DOTENV !== '0' } = {}) {
  process.chdir(root);
  if (dotenv && existsSync('.env')) process.loadEnvFile('.env');
  try {
    await makeReady();
    const { register } = await import('tsx/esm/api');
    register();
    await import(pathToFileURL(path.resolve(root, file)).href);
  } catch (error) {
    // A failed start is told in its own words; the stack only helps whoever asks for it.
    say(process.env.DEBUG ? error.stack : error.message);
    process.exit(1);
  }
}
