import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { runNode } from './children';
import { alone } from './ready.mjs';
import { hashOf, readStamp } from './shell.mjs';

const SOURCES = [
  ...['app', 'components', 'lib', 'public', 'prisma/schema', 'proxy.ts', 'instrumentation.ts', 'global.d.ts'],
  ...['next.config.js', 'postcss.config.mjs', 'tsconfig.json', 'tsconfig.next.json', 'package-lock.json'],
];

export const nextProgram = path.join('node_modules', 'next', 'dist', 'bin', 'next');

/** Builds the pages into a folder unless what is there was built from this very source. */
export async function buildIfChanged(dist: string, say: (line: string) => void): Promise<boolean> {
  const stamp = path.join(dist, 'sextant-source');
  const source = hashOf(SOURCES);
  if (readStamp(stamp) === source) return false;
  return alone(`build-${path.basename(dist)}`, async () => {
    if (readStamp(stamp) === source) return false;
    say('Building the pages (a minute or two the first time) ...');
    await runNode('The build', {
      args: [nextProgram, 'build'],
      env: { SEXTANT_DIST: dist, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
      onLine: (line) => line.trim() && say(`  ${line}`),
    });
    if (!existsSync(path.join(dist, 'BUILD_ID')))
      throw new Error('The build ended without an error but wrote nothing.');
    await writeFile(stamp, source);
    return true;
  });
}
