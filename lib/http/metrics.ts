import { createHash, timingSafeEqual } from 'node:crypto';
import { Gauge, Registry } from 'prom-client';
import type { Tx } from '@/lib/context';
import { prisma } from '@/lib/db/client';
import { isDatabaseDown } from '@/lib/db/transaction';
import { readHealth } from '@/lib/http/health';
import { queueState } from '@/lib/jobs/queries';
import { countMails } from '@/lib/mail/queries';

const digest = (text: string) => createHash('sha256').update(text).digest();

/** Without a token of its own the desk tells nobody. */
export const mayReadMetrics = (token: string | undefined, authorization: string | null): boolean =>
  token !== undefined && timingSafeEqual(digest(`Bearer ${token}`), digest(authorization ?? ''));

/** How the desk stands, in Prometheus' text format; with the database down it says just that. */
export async function readMetrics(now: Date): Promise<{ text: string; contentType: string }> {
  const registry = new Registry();
  const { database, worker, version } = await readHealth(now);
  tell(registry, 'info', 'The version that runs', [[{ version }, 1]]);
  tell(registry, 'database_up', 'Whether the database answers', [[{}, Number(database === 'ok')]]);
  tell(registry, 'worker_up', 'Whether a worker beat within 90 seconds', [[{}, Number(worker === 'ok')]]);
  if (database === 'ok') await tellCounts(registry, prisma, now);
  return { text: await registry.metrics(), contentType: registry.contentType };
}

async function tellCounts(registry: Registry, tx: Tx, now: Date): Promise<void> {
  try {
    const work = await openWork(tx, now);
    const { waiting, running, retrying, givenUp, oldest } = await queueState(tx, now);
    const jobs = Object.entries({ waiting, running, retrying, given_up: givenUp });
    const mails = Object.entries(await countMails(tx));
    const seconds = oldest ? Math.max(0, (now.getTime() - oldest.getTime()) / 1000) : 0;
    const by = (count: (row: Work) => number) => work.map((row): Sample => [{ function: row.key }, count(row)]);
    const states = (counts: [string, number][]) => counts.map(([state, n]): Sample => [{ state }, n]);
    tell(
      registry,
      'tickets_open',
      'Tickets that are not done',
      by((row) => row.open),
    );
    tell(
      registry,
      'tickets_unowned',
      'Of these, without an owner',
      by((row) => row.unowned),
    );
    tell(
      registry,
      'tickets_late',
      'Of these, past their next due time',
      by((row) => row.late),
    );
    tell(registry, 'jobs', 'Jobs in the queue', states(jobs));
    tell(registry, 'jobs_oldest_seconds', 'How long the oldest due job has waited', [[{}, seconds]]);
    tell(registry, 'mails', 'Mails in the outbox', states(mails));
  } catch (error) {
    if (!isDatabaseDown(error)) throw error;
  }
}

type Sample = [labels: Record<string, string>, value: number];

function tell(registry: Registry, name: string, help: string, samples: readonly Sample[]): void {
  const labelNames = Object.keys(samples[0]?.[0] ?? {});
  const gauge = new Gauge({ name: `sextant_${name}`, help, labelNames, registers: [registry] });
  for (const [labels, value] of samples) gauge.set(labels, value);
}

interface Work {
  key: string;
  open: number;
  unowned: number;
  late: number;
}

/** What is confidential is not even counted here: whoever watches machines opens none of it (behaviour 81). */
const openWork = (tx: Tx, now: Date) => tx.$queryRaw<Work[]>`
  SELECT f.key, count(t.id)::int AS open, count(t.id) FILTER (WHERE t."assigneeId" IS NULL)::int AS unowned,
    count(t.id) FILTER (WHERE t."dueOrder" < ${now})::int AS late
  FROM "Function" f LEFT JOIN "Ticket" t ON t."functionId" = f.id AND NOT t.confidential
    AND t.state IN ('new', 'open', 'waiting', 'held', 'approval')
  WHERE f.active GROUP BY f.key ORDER BY f.key`;
