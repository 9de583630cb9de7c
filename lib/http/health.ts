import { setTimeout as sleep } from 'node:timers/promises';
import { prisma } from '@/lib/db/client';
import packageJson from '@/package.json';

const PATIENCE_MS = 3000;
const FRESH_MS = 90_000;
const HEARTBEAT = 'worker.heartbeat';

export interface Health {
  status: 'ok' | 'failing';
  database: 'ok' | 'down';
  /** Some worker beat within the last 90 seconds, in this process or another. */
  worker: 'ok' | 'missing' | 'unknown';
  version: string;
}

/** Asks the database, within seconds, whether it is there and when a worker was last alive. */
export async function readHealth(now: Date): Promise<Health> {
  const beat = await Promise.race([lastBeat().catch(() => 'down' as const), sleep(PATIENCE_MS, 'down' as const)]);
  const { version } = packageJson;
  if (beat === 'down') return { status: 'failing', database: 'down', worker: 'unknown', version };
  const fresh = beat !== null && now.getTime() - beat.getTime() < FRESH_MS;
  return { status: fresh ? 'ok' : 'failing', database: 'ok', worker: fresh ? 'ok' : 'missing', version };
}

async function lastBeat(): Promise<Date | null> {
  const row = await prisma.setting.findUnique({ where: { key: HEARTBEAT } });
  const at = typeof row?.value === 'string' ? new Date(row.value) : null;
  return at && !Number.isNaN(at.getTime()) ? at : null;
}
