import { env } from '@/lib/env';
import { runWorker } from '@/lib/jobs/worker';

const { DIRECT_DATABASE_URL, DATABASE_URL } = env();
const worker = await runWorker(DIRECT_DATABASE_URL ?? DATABASE_URL);

// Ctrl-C in a terminal reaches every process at once; what is under way is finished either way.
let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, async () => {
    if (stopping) return;
    stopping = true;
    await worker.stop();
    process.exit(0);
  });
}
