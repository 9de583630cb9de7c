import type { Tx } from '@/lib/context';
import { env } from '@/lib/env';
import { type QueueState, queueState } from '@/lib/jobs/queries';
import { countMails, type MailState } from '@/lib/mail/queries';
import packageJson from '@/package.json';

const FRESH_SECONDS = 90;
const HEARTBEAT = 'worker.heartbeat';

export interface Overview {
  version: string;
  database: { version: string; bytes: number; connections: number };
  worker: { at: Date | null; fresh: boolean };
  queue: QueueState;
  mails: Record<MailState, number>;
  smtp: boolean;
  storage: { kind: 'local' | 's3'; files: number; bytes: number };
  address: string;
}

/** How the installation stands, in a handful of questions; nothing in it tells of a ticket. */
export async function readOverview(tx: Tx, now: Date): Promise<Overview> {
  const [database, beat, queue, mails, files] = await Promise.all([
    tx.$queryRaw<{ version: string; bytes: bigint; connections: number }[]>`
      SELECT current_setting('server_version') AS version, pg_database_size(current_database()) AS bytes,
        (SELECT count(*)::int FROM pg_stat_activity WHERE datname = current_database()) AS connections`,
    tx.setting.findUnique({ where: { key: HEARTBEAT } }),
    queueState(tx, now),
    countMails(tx),
    tx.attachment.aggregate({ _count: { _all: true }, _sum: { size: true } }),
  ]);
  const at = typeof beat?.value === 'string' ? new Date(beat.value) : null;
  const { APP_URL, SMTP_URL, STORAGE_URL } = env();
  return {
    version: packageJson.version,
    database: {
      version: database[0]?.version.split(' ')[0] ?? '',
      bytes: Number(database[0]?.bytes ?? 0),
      connections: database[0]?.connections ?? 0,
    },
    worker: { at, fresh: at !== null && now.getTime() - at.getTime() < FRESH_SECONDS * 1000 },
    queue,
    mails,
    smtp: SMTP_URL !== undefined,
    storage: {
      kind: STORAGE_URL?.startsWith('s3') ? 's3' : 'local',
      files: files._count._all,
      bytes: files._sum.size ?? 0,
    },
    address: APP_URL,
  };
}

/** Functions with what hangs on them, by name, those that rest last. */
export async function listFunctionRows(tx: Tx) {
  return tx.function.findMany({
    orderBy: [{ active: 'desc' }, { name: 'asc' }],
    include: {
      defaultTeam: { select: { id: true, name: true } },
      calendar: { select: { key: true, title: true } },
      teams: { where: { active: true }, select: { id: true, key: true, name: true }, orderBy: { name: 'asc' } },
      number: { select: { next: true } },
    },
  });
}
export type FunctionRow = Awaited<ReturnType<typeof listFunctionRows>>[number];

/** Calendars in force, to choose a function's opening hours from. */
export const listCalendars = (tx: Tx) =>
  tx.rule.findMany({
    where: { kind: 'calendar', inForceId: { not: null } },
    select: { key: true, title: true },
    orderBy: { title: 'asc' },
  });

/** Teams with their people, by function and name, those that rest last. */
export async function listTeamRows(tx: Tx) {
  return tx.team.findMany({
    orderBy: [{ active: 'desc' }, { function: { name: 'asc' } }, { name: 'asc' }],
    include: {
      function: { select: { id: true, key: true, name: true } },
      defaultOf: { select: { id: true } },
      members: {
        select: { person: { select: { id: true, name: true, active: true } } },
        orderBy: { person: { name: 'asc' } },
      },
    },
  });
}
export type TeamRow = Awaited<ReturnType<typeof listTeamRows>>[number];

/** Tokens, those in use first, newest first; ids are ordered by time, so the id alone is the cursor. */
export async function listTokens(tx: Tx, { after, limit = 50 }: { after?: string; limit?: number } = {}) {
  const rows = await tx.token.findMany({
    where: after ? { id: { lt: after } } : {},
    orderBy: { id: 'desc' },
    take: limit + 1,
    select: {
      ...{ id: true, name: true, prefix: true, createdAt: true, lastUsedAt: true, expiresAt: true, revokedAt: true },
      person: { select: { id: true, name: true } },
    },
  });
  const items = rows.slice(0, limit);
  return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}
export type TokenRow = Awaited<ReturnType<typeof listTokens>>['items'][number];

/** One account as the administrator keeps it; null for what is no person's id. */
export const findAccount = (tx: Tx, id: string) =>
  tx.person.findFirst({
    where: { id, kind: { not: 'system' } },
    select: {
      ...{ id: true, name: true, email: true, kind: true, admin: true, auditor: true, active: true, version: true },
    },
  });
export type Account = NonNullable<Awaited<ReturnType<typeof findAccount>>>;
