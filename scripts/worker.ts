import { env } from '@/lib/env';
import { runWorker } from '@/lib/jobs/worker';

const { DIRECT_DATABASE_URL, DATABASE_URL } = env();
const worker = await runWorker(DIRECT_DATABASE_URL ?? DATABASE_URL);

// Jobs under way are finished; those that are not begin again on the next worker.
const stop = async () => {
  await worker.stop();
  process.exit(0);
};
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
