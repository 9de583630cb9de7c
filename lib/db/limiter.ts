import { RateLimiterMemory, RateLimiterPostgres } from 'rate-limiter-flexible';
import { prisma } from '@/lib/db/client';

interface Wish {
  /** What is counted; a word of its own for each limit. */
  kind: string;
  points: number;
  /** Seconds. */
  duration: number;
}
interface Row {
  points: number;
  expire: bigint | null;
}

/** The limiter's own statements, over the connections that everybody shares; it reckons in numbers, not in bigints. */
const storeClient = {
  query: async ({ text, values }: { text: string; values: unknown[] }) => {
    const rows = await prisma.$queryRawUnsafe<Row[]>(text, ...values);
    return {
      rowCount: rows.length,
      rows: rows.map(({ points, expire }) => ({ points, expire: expire === null ? null : Number(expire) })),
    };
  },
};

/**
 * So many tries in a time, counted in the database, so that a second web process does not double them. Who is past the
 * limit is remembered here and costs no further question; without the database each process counts for itself.
 */
export function limiter({ kind, points, duration }: Wish): RateLimiterPostgres {
  const limit = { keyPrefix: kind, points, duration };
  return new RateLimiterPostgres({
    ...limit,
    storeClient,
    storeType: 'pool',
    tableName: 'RateLimit',
    tableCreated: true,
    clearExpiredByTimeout: false,
    inMemoryBlockOnConsumed: points + 1,
    insuranceLimiter: new RateLimiterMemory(limit),
  });
}
