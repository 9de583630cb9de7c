import { type EmbeddedServer, startEmbedded } from '@/lib/db/embedded';
import { isAlive } from '@/lib/db/embedded/processes';
import { isStopping, whenStopping } from './stopping';

/** Runs the embedded server for as long as this process lives, and starts it again on its port should it die. */
export async function keepDatabase(dataDir: string, say: (line: string) => void): Promise<EmbeddedServer> {
  let server = await startEmbedded(dataDir, { say });
  whenStopping(() => server.release());
  let mending = false;
  setInterval(async () => {
    if (mending || isStopping() || isAlive(server.pid)) return;
    mending = true;
    say('PostgreSQL ended; starting it again.');
    try {
      const { port } = server;
      await server.release();
      server = await startEmbedded(dataDir, { say });
      if (server.port !== port) say(`Its port ${port} was taken meanwhile; start Sextant again.`);
    } catch (error) {
      say((error as Error).message);
    }
    mending = false;
  }, 2000).unref();
  return server;
}
