import { parseArgs } from 'node:util';
import { prisma } from '@/lib/db/client';
import { migrate } from '@/lib/db/migrate';
import { loadTickets } from '@/prisma/seed/bulk/load';
import { seedDemo } from '@/prisma/seed/index';

const USAGE = 'npm run seed -- --tickets N [--seed S]: writes N realistic tickets, the same for the same seed.';

const { values } = parseArgs({ options: { tickets: { type: 'string' }, seed: { type: 'string', default: '1' } } });
const tickets = whole('tickets', values.tickets, 1, 10_000_000);
const seed = whole('seed', values.seed, 0, 4_294_967_295);
const say = (line: string) => process.stderr.write(`${line}\n`);

const url = process.env.DATABASE_URL ?? '';
const now = new Date();
await migrate(url);
await seedDemo(now);
const seconds = await loadTickets({ url, tickets, seed, now, say });
say(
  `${tickets.toLocaleString('en')} tickets in ${seconds.toFixed(1)} s: ${Math.round(tickets / seconds).toLocaleString('en')} a second, every index and key in place.`,
);
await prisma.$disconnect();

function whole(name: string, given: string | undefined, least: number, most: number): number {
  const number = Number(given);
  if (given === undefined || !Number.isInteger(number) || number < least || number > most)
    throw new Error(`--${name} has to be a whole number from ${least} to ${most.toLocaleString('en')}.\n${USAGE}`);
  return number;
}
