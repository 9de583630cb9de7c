// `npm run restore -- FILE`: puts a backup into an empty desk.
import { restore } from '@/lib/db/restore';
import { env } from '@/lib/env';

const file = process.argv[2];
if (!file) throw new Error('Name the backup: npm run restore -- FILE');
const url = process.env.DIRECT_DATABASE_URL ?? process.env.DATABASE_URL ?? '';
const header = await restore({ url, dataDir: env().SEXTANT_DATA, file, say: console.error });
console.error(`Restored the desk as it stood at ${header.takenAt}.`);
