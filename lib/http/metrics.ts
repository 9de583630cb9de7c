import { createHash, timingSafeEqual } from 'node:crypto';
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

type Sample = [labels: Record<string, string>, value: number];
interface Metric {
  name: string;
  help: string;
  samples: Sample[];
}

/** How the desk stands, in Prometheus' text format 0.0.4; with the database down it says just that. */
export async function readMetrics(now: Date): Promise<string> {
  const { database, worker, version } = await readHealth(now);
  const standing: Metric[] = [
    gauge('sextant_info', 'The version that runs', [[{ version }, 1]]),
    gauge('sextant_database_up', 'Whether the database answers', [[{}, Number(database === 'ok')]]),
    gauge('sextant_worker_up', 'Whether a worker beat within 90 seconds', [[{}, Number(worker === 'ok')]]),
  ];
  const counted = database === 'ok' ? await readCounts(prisma, now) : [];
  return [...standing, ...counted].map(written).join('');
}

async function readCounts(tx: Tx, now: Date): Promise<Metric[]> {
  try {
    const work = await openWork(tx, now);
    const { waiting, running, retrying, givenUp, oldest } = await queueState(tx, now);
    const mails = Object.entries(await countMails(tx));
    const of = (count: (row: Work) => number) => work.map((row): Sample => [{ function: row.key }, count(row)]);
    return [
      gauge(
        'sextant_tickets_open',
        'Tickets that are not done',
        of(({ open }) => open),
      ),
      gauge(
        'sextant_tickets_unowned',
        'Of these, without an owner',
        of(({ unowned }) => unowned),
      ),
      gauge(
        'sextant_tickets_late',
        'Of these, past their next due time',
        of(({ late }) => late),
      ),
      gauge('sextant_jobs', 'Jobs in the queue', [
        ...Object.entries({ waiting, running, retrying, given_up: givenUp }).map(
          ([state, n]): Sample => [{ state }, n],
        ),
      ]),
      gauge('sextant_jobs_oldest_seconds', 'How long the oldest due job has waited', [
        [{}, oldest ? Math.max(0, (now.getTime() - oldest.getTime()) / 1000) : 0],
      ]),
      gauge(
        'sextant_mails',
        'Mails in the outbox',
        mails.map(([state, n]): Sample => [{ state }, n]),
      ),
    ];
  } catch (error) {
    if (isDatabaseDown(error)) return [];
    throw error;
  }
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

const gauge = (name: string, help: string, samples: Sample[]): Metric => ({ name, help, samples });

const escaped = (text: string) => text.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n');

function written({ name, help, samples }: Metric): string {
  const lines = samples.map(([labels, value]) => {
    const within = Object.entries(labels).map(([label, said]) => `${label}="${escaped(said)}"`);
    return `${name}${within.length > 0 ? `{${within.join(',')}}` : ''} ${value}`;
  });
  return [`# HELP ${name} ${help}`, `# TYPE ${name} gauge`, ...lines, ''].join('\n');
}
