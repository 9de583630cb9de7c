import type { Tx } from '@/lib/context';
import { prisma } from '@/lib/db/client';

const ATTEMPTS = 4;

/** How PostgreSQL says that a transaction lost a race and may simply be tried again. */
const isRace = (error: unknown): boolean =>
  /TransactionWriteConflict|P2034|40001|40P01|deadlock detected/.test(describe(error));

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // A raw query hides the driver's own error in its meta.
  const { code, cause, meta } = error as { code?: unknown; cause?: unknown; meta?: { driverAdapterError?: unknown } };
  const below = cause ?? meta?.driverAdapterError;
  return `${String(code)} ${error.message} ${below ? describe(below) : ''}`;
}

/** Opens a transaction; a burst waits for a connection instead of failing, and a lost race is tried again. */
export async function inTransaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await prisma.$transaction(work, { maxWait: 20_000, timeout: 20_000 });
    } catch (error) {
      if (attempt >= ATTEMPTS || !isRace(error)) throw error;
    }
  }
}

/** True when a write hit the unique constraint of this name or of a column of this name. */
export function isUniqueViolation(error: unknown, constraint: string): boolean {
  if (!(error instanceof Error) || (error as { code?: unknown }).code !== 'P2002') return false;
  return JSON.stringify((error as { meta?: unknown }).meta ?? '').includes(constraint);
}

/** True when the database could not be reached, took the connection away, or was too slow for one transaction. */
export const isDatabaseDown = (error: unknown): boolean =>
  /Can't reach database server|P2028|P1001|P1002|P1008|P1017|ECONNREFUSED|ECONNRESET|57P01|57P03|DatabaseNotReachable|Connection terminated|timeout exceeded when trying to connect|connection pool/i.test(
    describe(error),
  );
