import { Client } from 'pg';
import { readRecord, urlOf } from '@/lib/db/embedded/record';

/** Asks a desk's database for what no page shows, such as the mail of somebody else. */
export async function ask<Row = Record<string, string>>(
  url: string,
  question: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(question, values)).rows as Row[];
  } finally {
    await client.end();
  }
}

/** The database of the desk that the journeys run against: `npm test` names it; by hand it is that of this folder's desk. */
export async function journeysDatabase(): Promise<string> {
  const named = process.env.SEXTANT_JOURNEYS_DATABASE;
  if (named) return named;
  const record = await readRecord(process.env.SEXTANT_DATA || '.data');
  if (!record) throw new Error('Start the desk first, or name its database in SEXTANT_JOURNEYS_DATABASE.');
  return urlOf(record);
}
