import { prisma } from '@/lib/db/client';
import type { Prisma } from '@/prisma/generated/client';

class RollBack extends Error {}

interface World {
  tx: Prisma.TransactionClient;
}

/** Runs a test inside a transaction that is always rolled back, so that tests share one database without a trace. */
export async function rolledBack<T>(test: (world: World) => Promise<T>): Promise<T> {
  let answer: { value: T } | undefined;
  try {
    await prisma.$transaction(
      async (tx) => {
        answer = { value: await test({ tx }) };
        throw new RollBack();
      },
      { maxWait: 60_000, timeout: 60_000 },
    );
  } catch (error) {
    if (!(error instanceof RollBack)) throw error;
  }
  if (!answer) throw new Error('the test ended without an answer');
  return answer.value;
}
