import { Logger, parseCronItems, run } from 'graphile-worker';
import { Pool } from 'pg';
import { prisma } from '@/lib/db/client';
import { HANDLERS } from '@/lib/jobs/handlers';
import { SCHEDULE } from '@/lib/jobs/schedule';
import { log } from '@/lib/log';

export const HEARTBEAT = 'worker.heartbeat';
const BEAT_MS = 20_000;
const CONCURRENCY = 4;

const logger = new Logger(() => (level, message) => {
  if (level === 'error') log.error(message);
  else if (level === 'warning') log.warn(message);
  else log.debug(message);
});

/** Works the queue and the schedule until stopped. Wants a direct connection: LISTEN hears nothing through a pooler. */
export async function runWorker(connectionString: string): Promise<{ stop: () => Promise<void> }> {
  const pool = new Pool({ connectionString, max: CONCURRENCY + 2, application_name: 'sextant worker' });
  const lost = (error: Error) => log.warn({ reason: error.message }, 'worker lost a connection');
  pool.on('error', lost);
  pool.on('connect', (client) => client.on('error', lost));
  const runner = await run({
    pgPool: pool,
    concurrency: CONCURRENCY,
    noHandleSignals: true,
    pollInterval: 2000,
    taskList: HANDLERS,
    parsedCronItems: parseCronItems(SCHEDULE),
    logger,
  });
  await beat();
  const beating = setInterval(beat, BEAT_MS);
  return {
    async stop() {
      clearInterval(beating);
      await runner.stop();
      await pool.end();
    },
  };
}

/** Health reads from it that some worker is alive. */
async function beat(): Promise<void> {
  const value = new Date().toISOString();
  await prisma.setting
    .upsert({ where: { key: HEARTBEAT }, create: { key: HEARTBEAT, value }, update: { value } })
    .catch((error) => log.warn({ reason: String(error) }, 'heartbeat not written'));
}
