import { Client } from 'pg';
import { migrate } from '@/lib/db/migrate';

const FILLING = 'sextant: the demo world is being filled in';

export const DEMO_PASSWORD = 'sextant-demo';
export const DEMO_LOGINS: [string, string][] = [
  ['level1@demo.test ... level6@demo.test', 'the desk, one person a level'],
  ['level5b@demo.test, level6b@demo.test', 'a second 5 and 6'],
  ['customer@demo.test', 'asks for help'],
  ['manager@demo.test', 'approves for the customer'],
  ['admin@demo.test', 'looks after the software'],
  ['auditor@demo.test', 'reads everything, changes nothing'],
];

const loopback = /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/;

/** The demo world has a password that everybody knows: it stays on this machine unless that is wished for twice. */
export function refusePublicDemo(host: string, variables: NodeJS.ProcessEnv): void {
  if (loopback.test(host) || (variables.SEXTANT_DEMO === '1' && variables.SEXTANT_DEMO_PUBLIC === '1')) return;
  throw new Error(
    [
      `The demo world has a password that everybody knows, and HOST=${host} can be reached from other machines.`,
      'Set SEXTANT_DEMO=0 for a desk of your own (with an empty database), or SEXTANT_DEMO=1 and SEXTANT_DEMO_PUBLIC=1 if you mean it.',
    ].join('\n'),
  );
}

/** Fills an empty database, once, whoever else starts at the same moment. A fill that was interrupted begins again. */
export async function fillEmptyDatabase(url: string, say: (line: string) => void): Promise<void> {
  await withClient(url, async (client) => {
    await client.query('SELECT pg_advisory_lock(4118)');
    if (await wasInterrupted(client)) {
      say('The demo world was left half filled in; starting it afresh.');
      await client.query(
        'DROP SCHEMA public CASCADE; DROP SCHEMA IF EXISTS graphile_worker CASCADE; CREATE SCHEMA public',
      );
      await migrate(url);
    }
    const { rowCount } = await client.query(`SELECT 1 FROM "Person" WHERE kind = 'person' LIMIT 1`);
    if (rowCount) return;
    say('Filling in the demo world ...');
    await comment(client, FILLING);
    const { prisma } = await import('@/lib/db/client');
    const { seedDemo } = await import('@/prisma/seed/index');
    await seedDemo(new Date());
    await comment(client, null);
    // The next question opens it again; left open it would see the server go at the end.
    await prisma.$disconnect();
  });
}

/** Whether the demo world's people are in there, however they came. */
export function hasDemoPeople(url: string): Promise<boolean> {
  return withClient(url, async (client) => {
    const { rowCount } = await client.query(`SELECT 1 FROM "Person" WHERE email = 'level1@demo.test' AND active`);
    return Boolean(rowCount);
  });
}

async function wasInterrupted(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ comment: string | null }>(
    `SELECT shobj_description(oid, 'pg_database') AS comment FROM pg_database WHERE datname = current_database()`,
  );
  return rows[0]?.comment === FILLING;
}

async function comment(client: Client, text: string | null): Promise<void> {
  const database = client.escapeIdentifier(client.database ?? '');
  await client.query(`COMMENT ON DATABASE ${database} IS ${text === null ? 'NULL' : client.escapeLiteral(text)}`);
}

async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
