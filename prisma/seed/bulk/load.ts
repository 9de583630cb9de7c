import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { setImmediate } from 'node:timers/promises';
import { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { Dice, seededRandom } from '../dice';
import { readOffers } from './desk';
import { type Inventing, inventTicket } from './invent';
import { gatherRequesters, REQUESTER_COLUMNS } from './requesters';
import { putBack, setAside } from './set-aside';
import { COLUMNS, Sheet, TABLES, type Table } from './sheet';

const BATCH = 1000;
const SLICE = 20;
/** Indexes are built by the two processors of a small machine: one of its own, one helper, also for small tables. */
const ROOM_FOR_INDEXES = [
  "maintenance_work_mem = '256MB'",
  'max_parallel_maintenance_workers = 1',
  "min_parallel_table_scan_size = '1MB'",
];

interface Load {
  url: string;
  tickets: number;
  seed: number;
  now: Date;
  say(line: string): void;
}

/** Writes that many tickets in one transaction by COPY. @returns seconds from the first question to the commit */
export async function loadTickets({ url, tickets, seed, now, say }: Load): Promise<number> {
  const began = performance.now();
  const dice = new Dice(seededRandom(seed));
  const offers = await readOffers(now);
  const { people, bytes } = await gatherRequesters(Math.min(20_000, Math.max(20, Math.floor(tickets / 8))), now, dice);
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('BEGIN');
    for (const setting of ROOM_FOR_INDEXES) await client.query(`SET LOCAL ${setting}`);
    const aside = await worthSettingAside(client, tickets);
    if (aside) await keepOthersOut(client);
    await copy(client, 'Person', REQUESTER_COLUMNS, bytes);
    const sheet = new Sheet(dice.next);
    const numbers = await takeNumbers(client, tickets);
    const world: Inventing = {
      ...{ sheet, dice, offers, requesters: people, now: now.getTime(), days: daysFor(tickets) },
      nextReference: (functionId) => numbers.next(functionId),
    };
    const kept = aside ? await setAside(client, TABLES) : [];
    if (aside) await client.query('ALTER TABLE "Ticket" DISABLE TRIGGER "Ticket_unread"');
    await writeAll(client, world, tickets, say);
    await numbers.giveBack();
    if (kept.length > 0) say('Building indexes and checking keys ...');
    await putBack(client, kept);
    if (aside) await noteUnread(client);
    await client.query('COMMIT');
    const seconds = (performance.now() - began) / 1000;
    await client.query(`ANALYZE ${[...TABLES, 'Person'].map((table) => `"${table}"`).join(', ')}`);
    return seconds;
  } finally {
    await client.end();
  }
}

/** While one batch is on its way the next one is made up: the database has the other processor. */
async function writeAll(client: Client, world: Inventing, tickets: number, say: (line: string) => void): Promise<void> {
  let sending = Promise.resolve();
  for (let done = 0; done < tickets; ) {
    const upTo = Math.min(tickets, done + BATCH);
    for (; done < upTo; done++) {
      inventTicket(world, done, tickets);
      if (done % SLICE === 0) await setImmediate();
    }
    await sending;
    const taken = TABLES.map((table) => ({ table, bytes: world.sheet.rows[table].take() }));
    sending = send(client, taken);
    // Its failure is heard at the next await; until then it must not count as unheard.
    sending.catch(() => undefined);
    if (done % 10_000 === 0 || done === tickets)
      say(`${done.toLocaleString('en')} of ${tickets.toLocaleString('en')} tickets written`);
  }
  await sending;
}

async function send(client: Client, taken: readonly { table: Table; bytes: Buffer | null }[]): Promise<void> {
  for (const { table, bytes } of taken) await copy(client, table, COLUMNS[table], bytes);
}

async function copy(client: Client, table: string, columns: object, bytes: Buffer | null): Promise<void> {
  if (!bytes) return;
  const names = Object.keys(columns)
    .map((column) => `"${column}"`)
    .join(', ');
  const stream = client.query(copyFrom(`COPY "${table}" (${names}) FROM STDIN (FORMAT binary)`));
  if (!stream.write(bytes)) await once(stream, 'drain');
  stream.end();
  await finished(stream);
}

/** A desk that runs beside it waits until the load is through; locked in the order in which its own acts lock. */
async function keepOthersOut(client: Client): Promise<void> {
  await client.query('LOCK TABLE "Person", "TicketNumber" IN SHARE ROW EXCLUSIVE MODE');
  await client.query('LOCK TABLE "Ticket", "Message", "Clock", "Rating", "Event" IN ACCESS EXCLUSIVE MODE');
}

/** A large share of new rows is quicker to index at once than one by one; a few beside many are not. */
async function worthSettingAside(client: Client, tickets: number): Promise<boolean> {
  const { rows } = await client.query<{ count: number }>(
    `SELECT greatest(reltuples, 0)::int AS count FROM pg_class WHERE oid = '"Ticket"'::regclass`,
  );
  return tickets >= 1000 && tickets * 5 > (rows[0]?.count ?? 0);
}

/** What the trigger notes ticket by ticket, at once: the worker reads their words for search. */
async function noteUnread(client: Client): Promise<void> {
  await client.query('ALTER TABLE "Ticket" ENABLE TRIGGER "Ticket_unread"');
  await client.query('INSERT INTO "TicketUnread" ("ticketId") SELECT id FROM "Ticket"');
}

/** A year and a bit for a large desk, some weeks for a small one. */
const daysFor = (tickets: number): number => Math.round(Math.min(420, 40 + tickets / 60));

/** Reserves enough numbers of every function at once; what was not needed is given back before the commit. */
async function takeNumbers(client: Client, tickets: number) {
  const { rows } = await client.query<{ id: string; key: string; next: number }>(
    `UPDATE "TicketNumber" n SET next = n.next + $1 FROM "Function" f WHERE f.id = n."functionId"
     RETURNING f.id, f.key, n.next - $1 AS next`,
    [tickets],
  );
  const counters = new Map(rows.map((row) => [row.id, row]));
  return {
    next(functionId: string): string {
      const counter = counters.get(functionId);
      if (!counter) throw new Error(`Function ${functionId} numbers no tickets`);
      return `${counter.key}-${counter.next++}`;
    },
    async giveBack(): Promise<void> {
      for (const { id, next } of counters.values())
        await client.query('UPDATE "TicketNumber" SET next = $2 WHERE "functionId" = $1', [id, next]);
    },
  };
}
