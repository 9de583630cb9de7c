import { Client } from 'pg';
import { inject } from 'vitest';

// Runs in each worker before its test files import the client: a database of its own, copied from the template.
const template = inject('template');
const url = new URL(inject('serverUrl'));
const name = `${template}_${process.ppid}_${process.env.VITEST_POOL_ID ?? process.pid}`;

const client = new Client({ connectionString: url.href });
client.on('error', () => undefined);
await client.connect();
const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
if (!rowCount) await client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
await client.end();

url.pathname = `/${name}`;
process.env.DATABASE_URL = url.href;
process.env.AUTH_SECRET ??= 'a secret that only tests know, long enough to pass';
process.env.APP_URL ??= 'http://desk.test';
