import { OneAtATime } from '@/lib/db/one-at-a-time';
import { log } from '@/lib/log';
import { PrismaClient } from '@/prisma/generated/client';

const kept = globalThis as { sextantPrisma?: PrismaClient };

/** A client on one database. Opens no connection until it is asked something. */
export function connect(connectionString: string | undefined, max: number): PrismaClient {
  const adapter = new OneAtATime(
    {
      connectionString,
      max,
      // A burst queues for a connection this long before it becomes an error that health and pages can tell.
      connectionTimeoutMillis: 10_000,
      idleTimeoutMillis: 30_000,
      keepAlive: true,
      application_name: 'sextant',
    },
    {
      // Without these a server that restarts (57P01) would take the whole process with it.
      onPoolError: (error) => log.warn({ reason: error.message }, 'database connection lost while idle'),
      onConnectionError: (error) => log.warn({ reason: error.message }, 'database connection lost in use'),
    },
  );
  return new PrismaClient({ adapter, transactionOptions: { maxWait: 20_000, timeout: 20_000 } });
}

// One a process: a development reload loads this file again, and every pool would stay open.
kept.sextantPrisma ??= connect(process.env.DATABASE_URL, Number(process.env.DATABASE_POOL) || 10);

export const prisma: PrismaClient = kept.sextantPrisma;
