import { Client } from 'pg';
import { inject } from 'vitest';
import { forgetLimits } from '@/lib/auth/limit';
import { prisma } from '@/lib/db/client';
import { forgetEnv } from '@/lib/env';
import { forgetApiLimits } from '@/lib/http/limit';

// The setup of the workers has named it before this is loaded: each has a database that nobody else uses.
const name = new URL(process.env.DATABASE_URL ?? '').pathname.slice(1);

async function asServer(...statements: string[]): Promise<void> {
  await prisma.$disconnect();
  const client = new Client({ connectionString: inject('serverUrl') });
  client.on('error', () => undefined);
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

/** The settings as the worker was given them; a test file may change them for itself. */
const settings = { ...process.env };

function asGiven(): void {
  process.env = { ...settings };
  forgetEnv();
  forgetLimits();
  forgetApiLimits();
}

const DROP = `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`;
const copyOf = (template: string) => asServer(DROP, `CREATE DATABASE ${name} TEMPLATE ${template}`);

export const dropDatabase = () => asServer(DROP);

/** What every test file begins with: the test desk, and the settings as they were. */
export async function anew(): Promise<void> {
  asGiven();
  await copyOf(inject('template'));
}

/** For files that found a desk themselves; to be called before they ask anything. */
export const withoutDesk = () => copyOf(inject('emptyTemplate'));
