import { Client } from 'pg';
import { afterAll, inject } from 'vitest';

// Runs before each test file imports the client: a fresh copy of the template, so that no file sees another's rows.
const template = inject('template');
const serverUrl = inject('serverUrl');
const name = `${template}_${process.ppid}_${process.pid}`;

async function asServer(...statements: string[]): Promise<void> {
  const client = new Client({ connectionString: serverUrl });
  client.on('error', () => undefined);
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

const dropped = `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`;
await asServer(dropped, `CREATE DATABASE ${name} TEMPLATE ${template}`);
afterAll(() => asServer(dropped));

const url = new URL(serverUrl);
url.pathname = `/${name}`;
process.env.DATABASE_URL = url.href;
process.env.AUTH_SECRET ??= 'a secret that only tests know, long enough to pass';
process.env.APP_URL ??= 'http://desk.test';
