// The checks that need neither a database nor a browser. Each ends in seconds; all are run, whatever the first says.

import { existsSync } from 'node:fs';
import path from 'node:path';
import { root, run } from './shell.mjs';

const bin = (...parts) => path.join(root, 'node_modules', ...parts);
const folders = () =>
  ['app', 'components', 'lib', 'scripts', 'tests', 'e2e', 'bench', 'prisma/seed'].filter(existsSync);

export const checks = [
  {
    name: 'lint',
    args: () => [bin('@biomejs', 'biome', 'bin', 'biome'), 'check', '--error-on-warnings', '--max-diagnostics=30', '.'],
    remedy: 'npm run format mends most of it',
  },
  { name: 'types', args: () => [bin('typescript', 'bin', 'tsc'), '--noEmit', '-p', '.'] },
  {
    name: 'structure',
    args: () => [
      bin('dependency-cruiser', 'bin', 'dependency-cruise.mjs'),
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'err-long',
      ...folders(),
    ],
  },
];

/**
 * Runs one check and answers whether it passed.
 * @param {{ name: string, args: () => string[], remedy?: string }} check
 * @param {(line: string) => void} say
 */
export async function runCheck({ name, args, remedy }, say) {
  const began = Date.now();
  try {
    await run(process.execPath, args(), { quiet: true });
    say(`ok      ${name} (${seconds(began)})`);
    return true;
  } catch (error) {
    say(error.message.split('\n').slice(1).join('\n'));
    say(`failed  ${name} (${seconds(began)})${remedy ? `; ${remedy}` : ''}`);
    return false;
  }
}

export const seconds = (began) => `${((Date.now() - began) / 1000).toFixed(1)} s`;
