// Which browser the journeys run in. Nothing is downloaded from a browser's own host: what is there is used, and root
// may install the system's package.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge'];
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const INSTALLERS = [
  [
    'apt-get',
    [
      ['update', '-qq'],
      ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
    ],
  ],
  ['dnf', [['install', '-y', '-q', 'chromium']]],
  ['apk', [['add', '--quiet', 'chromium']]],
];

/** The remedy that is told when there is none. */
export const REMEDY =
  'No Chromium here: install one (as root: apt-get install chromium), or name it with CHROMIUM_PATH=/path/to/chromium.';

/** The path of a Chromium that starts, or null. */
export async function findChromium(say) {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (starts(named)) return named;
    say(`CHROMIUM_PATH names ${named}, which does not start.`);
    return null;
  }
  return onPath() ?? (await fromPlaywright()) ?? install(say);
}

function starts(file) {
  return existsSync(file) && spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

function onPath() {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const found = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name + suffix)));
  return [...found, ...APPLICATIONS].find(starts);
}

async function fromPlaywright() {
  const { chromium } = await import('playwright');
  const file = chromium.executablePath();
  return file && starts(file) ? file : undefined;
}

function install(say) {
  if (process.getuid?.() !== 0) return null;
  for (const [program, steps] of INSTALLERS) {
    if (spawnSync(program, ['--version'], { stdio: 'ignore' }).status !== 0) continue;
    say(`Installing Chromium with ${program} ...`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    for (const args of steps) spawnSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'], env });
    return onPath() ?? null;
  }
  return null;
}
