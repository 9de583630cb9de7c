import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from '@/lib/env';

/**
 * Gives the variables that have a default their value, for this process and all that it starts, then checks them all.
 * @param embedded the database is ours; null with a database of one's own
 */
export function settle(embedded: string | null, dataDir: string, demo: boolean) {
  const set = process.env;
  if (embedded) set.DATABASE_URL = embedded;
  set.SEXTANT_DATA = path.resolve(dataDir);
  set.SEXTANT_DEMO = demo ? '1' : '0';
  set.HOST ||= '127.0.0.1';
  set.PORT ||= '3000';
  set.APP_URL ||= `http://${/^(0\.0\.0\.0|::)$/.test(set.HOST) ? 'localhost' : bracketed(set.HOST)}:${set.PORT}`;
  // On a database of one's own other machines sign sessions too, and a secret that each makes up itself would differ.
  if (embedded && !set.AUTH_SECRET && !set.AUTH_SECRET_FILE) set.AUTH_SECRET = keptSecret(dataDir);
  const env = parseEnv(set);
  set.DATABASE_URL = env.DATABASE_URL;
  // next-auth reads these two names by itself.
  set.NEXTAUTH_URL = env.APP_URL;
  set.NEXTAUTH_SECRET = env.AUTH_SECRET;
  set.NEXT_TELEMETRY_DISABLED = '1';
  return env;
}

const bracketed = (host: string) => (host.includes(':') ? `[${host}]` : host);

/** A secret made once and kept beside the data, so that sessions outlive a restart. */
function keptSecret(dataDir: string): string {
  const file = path.join(dataDir, 'auth-secret');
  mkdirSync(dataDir, { recursive: true });
  try {
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8').trim();
}
