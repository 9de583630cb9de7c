import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { startEmbedded } from '@/lib/db/embedded';

const file = process.argv[1] ?? '';
const server = process.env.DATABASE_URL ? null : await startEmbedded(process.env.SEXTANT_DATA || '.data');
if (server) process.env.DATABASE_URL = server.url;

let failed = false;
const finish = async (code: number) => {
  await server?.release();
  process.exit(code);
};
process.once('SIGINT', () => finish(130));
process.once('SIGTERM', () => finish(143));
try {
  await import(pathToFileURL(path.resolve(file)).href);
} catch (error) {
  failed = true;
  console.error(process.env.DEBUG ? error : (error as Error).message);
}
await finish(failed ? 1 : Number(process.exitCode ?? 0));
