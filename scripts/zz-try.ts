import { Client } from 'pg';
import { migrate } from '@/lib/db/migrate';
const base = new URL(process.env.DATABASE_URL ?? '');
const c = new Client({ connectionString: base.href }); await c.connect();
const name = process.env.TRY_DB ?? 'seedtry';
await c.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`); await c.query(`CREATE DATABASE ${name}`); await c.end();
base.pathname = '/' + name; process.env.DATABASE_URL = base.href;
await migrate(base.href);
const { seedDemo } = await import('@/prisma/seed/index');
const now = process.env.TRY_NOW ? new Date(process.env.TRY_NOW) : new Date();
const t = Date.now();
try { await seedDemo(now); console.log('seeded in', Date.now() - t, 'ms'); } catch (e) { console.log((e as Error).message, (e as Error).cause); if (!(e as Error).cause) console.log(e); }
