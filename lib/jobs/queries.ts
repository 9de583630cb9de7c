import type { Tx } from '@/lib/context';

export interface FailedJob {
  id: string;
  task: string;
  attempts: number;
  maxAttempts: number;
  lastError: string | null;
  runAt: Date;
  createdAt: Date;
  /** No attempt is left: only a person starts it again. */
  givenUp: boolean;
}

export interface QueueState {
  waiting: number;
  running: number;
  retrying: number;
  givenUp: number;
  /** Since when the first of those that may run now waits. */
  oldest: Date | null;
}

/** How the queue stands, in one question. */
export async function queueState(tx: Tx, now: Date): Promise<QueueState> {
  const [row] = await tx.$queryRaw<QueueState[]>`
    SELECT count(*) FILTER (WHERE locked_at IS NULL AND attempts < max_attempts)::int AS waiting,
      count(*) FILTER (WHERE locked_at IS NOT NULL)::int AS running,
      count(*) FILTER (WHERE last_error IS NOT NULL AND attempts < max_attempts)::int AS retrying,
      count(*) FILTER (WHERE attempts >= max_attempts)::int AS "givenUp",
      min(run_at) FILTER (WHERE run_at <= ${now} AND locked_at IS NULL AND attempts < max_attempts) AS oldest
    FROM graphile_worker.jobs`;
  return row ?? { waiting: 0, running: 0, retrying: 0, givenUp: 0, oldest: null };
}

/** Jobs that failed at least once, those given up first; `after` a job's number pages on. */
export async function listFailedJobs(
  tx: Tx,
  { after, limit = 50 }: { after?: string; limit?: number } = {},
): Promise<{ items: FailedJob[]; next: string | null }> {
  const from = after && /^\d{1,18}$/.test(after) ? after : '9223372036854775807';
  const rows = await tx.$queryRaw<FailedJob[]>`
    SELECT id::text, task_identifier AS task, attempts, max_attempts AS "maxAttempts", last_error AS "lastError",
      run_at AS "runAt", created_at AS "createdAt", attempts >= max_attempts AS "givenUp"
    FROM graphile_worker.jobs WHERE last_error IS NOT NULL AND graphile_worker.jobs.id < ${from}::bigint
    ORDER BY graphile_worker.jobs.id DESC LIMIT ${limit + 1}`;
  const items = rows.slice(0, limit);
  return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}

/** Every task that the schedule runs, and when it ran last. */
export async function listScheduled(tx: Tx): Promise<{ task: string; last: Date | null }[]> {
  return tx.$queryRaw`SELECT identifier AS task, last_execution AS last FROM graphile_worker._private_known_crontabs ORDER BY 1`;
}
