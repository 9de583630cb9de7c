import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { settle } from '@/scripts/lib/settings';

const before = { ...process.env };
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'settings-'));
  for (const name of ['AUTH_SECRET', 'AUTH_SECRET_FILE', 'DATABASE_URL', 'APP_URL']) delete process.env[name];
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  process.env = { ...before };
});

describe('the secret that signs sessions', () => {
  it('is made once and kept beside the embedded database', () => {
    const first = settle('postgresql://embedded', folder, false).AUTH_SECRET;
    delete process.env.AUTH_SECRET;
    expect(settle('postgresql://embedded', folder, false).AUTH_SECRET).toBe(first);
  });

  it('is not made up for a database that other machines may serve too', () => {
    process.env.DATABASE_URL = 'postgresql://db.example.org/sextant';
    expect(() => settle(null, folder, false)).toThrow(/AUTH_SECRET is missing: it has to be 32 or more random/);
    expect(readdirSync(folder)).toEqual([]);
    process.env.AUTH_SECRET = 'told by whoever runs it, long enough';
    expect(settle(null, folder, false).AUTH_SECRET).toBe('told by whoever runs it, long enough');
  });
});
