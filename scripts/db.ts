import { startEmbedded } from '@/lib/db/embedded';

const server = await startEmbedded(process.env.SEXTANT_DATA ?? '.data', { say: console.error });
console.log(server.url);
console.error(`The database runs on port ${server.port}; Ctrl-C ends it.`);

// An idle timer keeps this process, and with it the server, alive.
const idle = setInterval(() => undefined, 60_000);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    clearInterval(idle);
    await server.release();
    process.exit(0);
  });
}
