import { afterAll, inject } from 'vitest';

// Runs before each test file: a fresh copy of the test desk, so that no file sees another's rows.
const url = new URL(inject('serverUrl'));
url.pathname = `/copy_${process.ppid}_${process.pid}`;
process.env.DATABASE_URL = url.href;
process.env.AUTH_SECRET ??= 'a secret that only tests know, long enough to pass';
process.env.APP_URL ??= 'http://desk.test';
// Tests ask more in a minute than people do; what the limit does is tested on its own.
process.env.API_RATE_PER_MINUTE ??= '1000000';

// Only now: the client reads the address when it is loaded.
const { dropDatabase, anew } = await import('./fresh-database');
await anew();
afterAll(dropDatabase);
