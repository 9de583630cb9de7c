import { randomBytes } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { Client } from 'pg';
import { startEmbedded } from '@/lib/db/embedded';
import { freePort } from '@/lib/db/embedded/port';
import { buildIfChanged } from './build';
import { endChild, startNode } from './children';

/** The journeys' own build. */
export const TEST_DIST = '.next-test';

export interface TestDesk {
  url: string;
  databaseUrl: string;
  stop: () => Promise<void>;
}

/** A whole desk of its own for the journeys: own build, own database with the demo world, own port, own files. */
export async function startTestDesk(say: (line: string) => void): Promise<TestDesk> {
  await buildIfChanged(TEST_DIST, say);
  const dataDir = process.env.SEXTANT_TEST_DATA || '.data-test';
  const settings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_wal_size=2GB'];
  const server = await startEmbedded(dataDir, { settings, disposable: true, say });
  const name = `journeys_${process.pid}`;
  const files = path.resolve(dataDir, name);
  await mkdir(files, { recursive: true });
  const client = new Client({ connectionString: server.url });
  client.on('error', () => undefined);
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`);
  const url = new URL(server.url);
  url.pathname = `/${name}`;
  const port = await freePort(0);
  const desk = startNode({
    args: ['scripts/start.mjs'],
    env: {
      DATABASE_URL: url.href,
      AUTH_SECRET: randomBytes(32).toString('base64url'),
      PORT: String(port),
      HOST: '127.0.0.1',
      SEXTANT_DEMO: '1',
      SEXTANT_DATA: files,
      SEXTANT_DIST: TEST_DIST,
      SEXTANT_DOTENV: '0',
      npm_lifecycle_event: undefined,
    },
    onLine: (line) => line.trim() && say(`  ${line}`),
  });
  const stop = async () => {
    await endChild(desk, 20_000);
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`).catch(() => undefined);
    await client.end();
    await server.release();
    await rm(files, { recursive: true, force: true });
  };
  try {
    await untilServing(desk, `http://127.0.0.1:${port}`);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: `http://127.0.0.1:${port}`, databaseUrl: url.href, stop };
}

async function untilServing(desk: { exitCode: number | null }, url: string): Promise<void> {
  for (let left = 600; left > 0; left--) {
    if (desk.exitCode !== null) throw new Error('The desk for the browser tests did not start; see above.');
    const answer = await fetch(`${url}/api/health/live`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('The desk for the browser tests did not answer within two minutes.');
}
