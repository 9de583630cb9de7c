// `npm run backup -- [FILE]`: the whole desk in one file, while it runs.
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { backUp } from '@/lib/db/backup';
import { env } from '@/lib/env';

const stamp = new Date().toISOString().slice(0, 19).replace(/\D/g, '');
const file = process.argv[2] ?? path.join('backups', `sextant-${stamp}.backup`);
if (existsSync(file)) throw new Error(`${file} is there already; a backup never overwrites.`);
await mkdir(path.dirname(path.resolve(file)), { recursive: true });
const url = process.env.DIRECT_DATABASE_URL ?? process.env.DATABASE_URL ?? '';
const bytes = await backUp({ url, dataDir: env().SEXTANT_DATA, file });
console.error(`Backed up (${(bytes / 1_000_000).toFixed(1)} MB).`);
console.log(file);
