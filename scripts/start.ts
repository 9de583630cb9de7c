import { setTimeout as sleep } from 'node:timers/promises';
import { isFree } from '@/lib/db/embedded/port';
import { migrate } from '@/lib/db/migrate';
import { buildIfChanged, nextProgram } from './lib/build';
import { startNode } from './lib/children';
import { DEMO_LOGINS, DEMO_PASSWORD, fillEmptyDatabase, hasDemoPeople, refusePublicDemo } from './lib/demo';
import { keepDatabase } from './lib/keep-database';
import { keepRunning } from './lib/keep-running';
import { settle } from './lib/settings';
import { stopAll, stopWithNpm, whenStopping } from './lib/stopping';

const development = process.argv.includes('--dev');
const dist = process.env.SEXTANT_DIST || '.next';
const dataDir = process.env.SEXTANT_DATA || '.data';
const began = Date.now();
const say = (line: string) => console.log(line);

async function start(): Promise<void> {
  const embedded = !process.env.DATABASE_URL && !process.env.DATABASE_URL_FILE;
  const host = process.env.HOST || '127.0.0.1';
  const role = process.env.SEXTANT_ROLE || 'all';
  const demo = (process.env.SEXTANT_DEMO || (embedded ? '1' : '0')) === '1';
  if (demo && role !== 'worker') refusePublicDemo(host, process.env);
  const told = { ...process.env };
  if (role !== 'worker') await refuseTakenPort(Number(process.env.PORT || 3000), host);

  // Told before anything runs; the embedded server's own address takes the place of the first one.
  const env = settle(embedded ? 'postgresql://embedded' : null, dataDir, demo);
  stopWithNpm(say);
  const server = embedded ? await keepDatabase(dataDir, say) : null;
  if (server) {
    process.env.DATABASE_URL = server.url;
    say(`PostgreSQL runs from ${server.cluster}`);
  }
  const direct = env.DIRECT_DATABASE_URL ?? server?.url ?? env.DATABASE_URL;
  await migrate(direct, { say });
  if (demo) await fillEmptyDatabase(direct, say);
  const demoPeople = await hasDemoPeople(direct);
  if (demoPeople && role !== 'worker') refusePublicDemo(host, told);
  if (!development && role !== 'worker') await buildIfChanged(dist, say);

  const giveUp = (reason: string) => {
    console.error(reason);
    void stopAll(1);
  };
  const children: (() => Promise<void>)[] = [];
  whenStopping(async () => void (await Promise.all(children.map((end) => end()))));
  const worker = () => {
    const wish = { args: ['--import', 'tsx', 'scripts/worker.ts'], env: { NODE_ENV: 'production' }, onLine: say };
    children.push(keepRunning('worker', () => startNode(wish), say, giveUp));
  };
  if (role === 'worker') {
    worker();
    return say('The worker runs. Ctrl-C ends it.');
  }
  const args = [nextProgram, development ? 'dev' : 'start', '-H', env.HOST, '-p', String(env.PORT)];
  const NODE_ENV = development ? 'development' : 'production';
  // The settings are complete: Next need not read the .env file again, least of all in a test.
  const webEnv = { SEXTANT_DIST: dist, NODE_ENV, __NEXT_PROCESSED_ENV: 'true' };
  const web = () => startNode({ args, env: webEnv, onLine: tellWeb });
  children.push(keepRunning('web', web, say, giveUp));
  await untilServing(env.HOST, env.PORT);
  tellAddress(env.APP_URL, demoPeople, await newSetupCode());
  // Only now: on two cores the worker would slow the first page down.
  if (role === 'all') worker();
}

/** A web process of a run that was just killed may need a moment to let its port go. */
async function refuseTakenPort(port: number, host: string): Promise<void> {
  for (let left = 15; left > 0; left--) {
    if (await isFree(port, host)) return;
    await sleep(200);
  }
  throw new Error(
    `Port ${port} on ${host} is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start`,
  );
}

const NEXT_CHATTER = /^\s*$|▲ Next\.js|- (Local|Network|Environments):|✓ (Starting|Ready|Running)/;

function tellWeb(line: string): void {
  if (development || !NEXT_CHATTER.test(line)) say(line);
}

async function untilServing(host: string, port: number): Promise<void> {
  const reachable = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '[::1]' : host;
  for (let left = 1200; left > 0; left--) {
    const answer = await fetch(`http://${reachable}:${port}/api/health/live`).catch(() => null);
    if (answer) return;
    await sleep(50);
  }
  throw new Error('The web process does not answer after a minute; see what it said above.');
}

/** A desk without people says how its first ones come in. */
async function newSetupCode(): Promise<string | null> {
  const { prisma } = await import('@/lib/db/client');
  const { ensureSetupCode } = await import('@/lib/people/setup');
  const code = await prisma.$transaction((tx) => ensureSetupCode(tx));
  await prisma.$disconnect();
  return code;
}

function tellAddress(url: string, demoPeople: boolean, setupCode: string | null): void {
  say(`\nSextant serves on ${url} (after ${((Date.now() - began) / 1000).toFixed(1)} s)`);
  if (demoPeople) {
    say(`Demo sign-ins, password ${DEMO_PASSWORD}:`);
    const width = Math.max(...DEMO_LOGINS.map(([login]) => login.length));
    for (const [login, who] of DEMO_LOGINS) say(`  ${login.padEnd(width)}  ${who}`);
  }
  if (setupCode) say(`Nobody is here yet. Open ${url}/setup with the code ${setupCode} (or run npm run setup).`);
  say('Ctrl-C ends it.\n');
}

await start().catch(async (error: Error) => {
  console.error(`\n${process.env.DEBUG ? error.stack : error.message}`);
  await stopAll(1);
});
