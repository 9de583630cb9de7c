import { Client } from 'pg';
import { startEmbedded } from '@/lib/db/embedded';
import { freePort } from '@/lib/db/embedded/port';
import { migrate } from '@/lib/db/migrate';
import { nextProgram } from '@/scripts/lib/build';
import { endChild, runNode, startNode } from '@/scripts/lib/children';

const SECRET = 'a secret that only the measurement knows';
export const DIST = '.next-bench';

/** PostgreSQL as it runs for real: durable, with its default settings. */
export const startServer = () => startEmbedded('.data-bench', { disposable: true });

/** A database of its own with the demo world and so many tickets, kept from run to run of the same release. */
export async function fillDatabase(serverUrl: string, tickets: number, say: (line: string) => void): Promise<string> {
  const name = `bench_${tickets}`;
  const client = new Client({ connectionString: serverUrl });
  client.on('error', () => undefined);
  await client.connect();
  await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  await migrate(url.href);
  say(`Filling ${tickets} tickets ...`);
  const env = { ...settings(url.href, 0), SEXTANT_DOTENV: '0' };
  await runNode('The filling', {
    args: ['scripts/run.mjs', 'scripts/seed.ts', '--tickets', String(tickets)],
    env,
    onLine: say,
  });
  return url.href;
}

const settings = (databaseUrl: string, port: number) => ({
  DATABASE_URL: databaseUrl,
  APP_URL: `http://127.0.0.1:${port || 3000}`,
  NEXTAUTH_URL: `http://127.0.0.1:${port || 3000}`,
  AUTH_SECRET: SECRET,
  NEXTAUTH_SECRET: SECRET,
  SEXTANT_DEMO: '1',
  SEXTANT_DIST: DIST,
  NODE_ENV: 'production',
  NEXT_TELEMETRY_DISABLED: '1',
  LOG_LEVEL: 'error',
});

export interface Served {
  url: string;
  stop: () => Promise<void>;
}

/** One web process, as `next start` runs it, on the folder or on the project itself. */
export async function serve(folder: string, databaseUrl = ''): Promise<Served> {
  const port = await freePort(0);
  const args = [nextProgram, 'start', ...(folder === '.' ? [] : [folder]), '-H', '127.0.0.1', '-p', String(port)];
  const child = startNode({
    args,
    env: { ...settings(databaseUrl, port), ...(folder === '.' ? {} : { SEXTANT_DIST: undefined }) },
  });
  const url = `http://127.0.0.1:${port}`;
  for (let left = 300; left > 0; left--) {
    if (child.exitCode !== null) throw new Error(`The web process for ${folder} ended at once.`);
    if (await fetch(url).catch(() => null)) return { url, stop: () => endChild(child) };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The web process for ${folder} does not answer.`);
}

/** Signs in as a demo person and answers the cookie header. */
export async function signIn(url: string, who: string): Promise<string> {
  const jar = new Map<string, string>();
  const keep = (answer: Response) => {
    for (const cookie of answer.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    return answer;
  };
  const cookie = () => [...jar].map(([key, value]) => `${key}=${value}`).join('; ');
  const { csrfToken } = (await keep(await fetch(`${url}/api/auth/csrf`)).json()) as { csrfToken: string };
  const body = new URLSearchParams({ csrfToken, email: `${who}@demo.test`, password: 'sextant-demo', json: 'true' });
  keep(
    await fetch(`${url}/api/auth/callback/credentials`, {
      method: 'POST',
      body,
      headers: { cookie: cookie() },
      redirect: 'manual',
    }),
  );
  return cookie();
}
