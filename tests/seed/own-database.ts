import { Client } from 'pg';
import { inject } from 'vitest';

/**
 * Gives this test file an empty database of its own: the demo world only fills an empty desk. Has to be called before
 * anything imports the client. @returns its address
 */
export async function ownDatabase(name: string): Promise<string> {
  const url = new URL(inject('serverUrl'));
  const template = inject('template');
  // Named as the other copies are, so that the end of the run drops it too.
  const database = `${template}_${process.ppid}_${name}`;
  const client = new Client({ connectionString: url.href });
  client.on('error', () => undefined);
  await client.connect();
  await client.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
  await client.query(`CREATE DATABASE ${database} TEMPLATE ${template}`);
  await client.end();
  url.pathname = `/${database}`;
  process.env.DATABASE_URL = url.href;
  return url.href;
}
