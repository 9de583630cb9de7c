import { createHash } from 'node:crypto';
import type { Tx } from '@/lib/context';
import { inTransaction } from '@/lib/db/transaction';
import { AppError } from '@/lib/errors';
import type { Prisma } from '@/prisma/generated/client';

export interface KeptAnswer {
  status: number;
  body: unknown;
  headers: Record<string, string>;
}

const DAY = 86_400_000;
const hash = (body: unknown) =>
  createHash('sha256')
    .update(JSON.stringify(body ?? null))
    .digest('hex');

/**
 * Does the work once for one key of one actor on one path, and gives every repetition the first answer. The lock makes
 * a repetition wait while the first is under way; the answer is kept in the work's own transaction, so that after a
 * crash either both stand or neither. Refusals throw, write nothing and are not kept: mending and repeating is fine.
 * @throws INVALID when the same key comes with another body
 */
export async function once(
  asked: { actorId: string; path: string; key: string; body: unknown; now: Date },
  work: (tx: Tx) => Promise<KeptAnswer>,
): Promise<KeptAnswer & { replayed: boolean }> {
  const { actorId, path, key, now } = asked;
  const bodyHash = hash(asked.body);
  return inTransaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${actorId} ${path} ${key}`}, 0))`;
    const where = { actorId_path_key: { actorId, path, key } };
    const kept = await tx.idempotencyKey.findUnique({ where });
    if (kept && now.getTime() - kept.createdAt.getTime() < DAY) {
      if (kept.bodyHash !== bodyHash) {
        throw new AppError(
          'INVALID',
          'This Idempotency-Key was used with another body; take a new key for another request.',
          {
            fields: { 'Idempotency-Key': ['Used before with another body; take a new one'] },
          },
        );
      }
      return { status: kept.status, body: kept.body, headers: kept.headers as Record<string, string>, replayed: true };
    }
    const answer = await work(tx);
    const row = {
      bodyHash,
      status: answer.status,
      body: (answer.body ?? {}) as Prisma.InputJsonValue,
      headers: answer.headers,
      createdAt: now,
    };
    await tx.idempotencyKey.upsert({ where, create: { actorId, path, key, ...row }, update: row });
    return { ...answer, replayed: false };
  });
}
