// `npm run migrate:diff -- name`: writes the next migration from what changed in prisma/schema.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { schemaDiff } from './lib/schema-diff';

const name = process.argv[2];
if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) {
  throw new Error('Name the migration in snake case, such as: npm run migrate:diff -- ticket_language');
}
const sql = await schemaDiff(process.env.DATABASE_URL ?? '');
if (!sql) {
  console.error('prisma/migrations and prisma/schema agree; nothing written.');
} else {
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const file = path.join('prisma', 'migrations', `${stamp}_${name}`, 'migration.sql');
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(path.join('prisma', 'migrations', 'migration_lock.toml'), 'provider = "postgresql"\n');
  await writeFile(file, `${sql}\n`);
  console.log(file);
}
