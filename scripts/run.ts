import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { startEmbedded } from '@/lib/db/embedded';
import { migrate } from '@/lib/db/migrate';
import { fillEmptyDatabase } from './lib/demo';
import { settle } from './lib/settings';

// A command's stdout is its answer alone; whatever is logged on the way goes to stderr.
process.env.SEXTANT_COMMAND = '1';
const tell = (line: string) => console.error(line);
const file = process.argv[1] ?? '';
const dataDir = process.env.SEXTANT_DATA || '.data';
const embedded = !process.env.DATABASE_URL && !process.env.DATABASE_URL_FILE;
const demo = embedded && process.env.SEXTANT_DEMO !== '0';
/** Commands that work on a desk with people in it; the others want the database as it is. */
const wantsPeople = /\/(token|seed|bench|import)\.ts$/.test(file);

let release: () => Promise<void> = async () => undefined;

async function finish(code: number): Promise<void> {
  await (globalThis as { sextantPrisma?: { $disconnect(): Promise<void> } }).sextantPrisma?.$disconnect();
  await release();
  process.exit(code);
}
process.once('SIGINT', () => finish(130));
process.once('SIGTERM', () => finish(143));

try {
  // A command signs nobody in, so it asks for no secret; whoever serves the desk has to have one.
  if (!process.env.AUTH_SECRET_FILE) process.env.AUTH_SECRET ||= randomBytes(32).toString('base64url');
  settle(embedded ? 'postgresql://embedded' : null, dataDir, demo);
  if (embedded) {
    const server = await startEmbedded(dataDir, { say: tell });
    release = server.release;
    process.env.DATABASE_URL = server.url;
    await migrate(server.url, { say: tell });
    if (demo && wantsPeople) await fillEmptyDatabase(server.url, tell);
  }
  await import(pathToFileURL(path.resolve(file)).href);
  await finish(Number(process.exitCode ?? 0));
} catch (error) {
  tell(process.env.DEBUG ? String((error as Error).stack) : (error as Error).message);
  await finish(1);
}
