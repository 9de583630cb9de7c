import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseEnv } from '@/lib/env';

const good = {
  DATABASE_URL: 'postgresql://sextant:x@127.0.0.1:5432/sextant',
  APP_URL: 'https://desk.example.org',
  AUTH_SECRET: 'a'.repeat(32),
};

describe('parseEnv', () => {
  it('needs three settings and gives the others a default', () => {
    expect(parseEnv(good)).toMatchObject({ PORT: 3000, HOST: '127.0.0.1', SEXTANT_ROLE: 'all', SEXTANT_DEMO: false });
  });

  it('tells every wrong setting at once, each in a sentence that names it', () => {
    const wrong = { ...good, DATABASE_URL: 'mysql://x', PORT: '70000', SEXTANT_ROLE: 'boss', AUTH_SECRET: 'short' };
    expect(() => parseEnv(wrong)).toThrow(
      [
        'Some settings are wrong:',
        'DATABASE_URL has to be an address such as postgresql://user:password@host:5432/sextant.',
        'PORT has to be at most 65535.',
        'AUTH_SECRET has to be 32 characters or longer, and random.',
        'SEXTANT_ROLE has to be all, web or worker.',
      ].join('\n- '),
    );
  });

  it('says what is missing', () => {
    expect(() => parseEnv({ ...good, AUTH_SECRET: undefined })).toThrow(
      'AUTH_SECRET is missing: it has to be 32 or more random characters, the same on every machine',
    );
  });

  it('takes an empty variable for one that is not there', () => {
    expect(parseEnv({ ...good, PORT: '', SMTP_URL: '' }).PORT).toBe(3000);
  });

  it('reads a secret from the file that NAME_FILE names, without its line end', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'env-'));
    writeFileSync(path.join(folder, 'secret'), `${'b'.repeat(40)}\n`);
    const given = { ...good, AUTH_SECRET: undefined, AUTH_SECRET_FILE: path.join(folder, 'secret') };
    expect(parseEnv(given).AUTH_SECRET).toBe('b'.repeat(40));
    rmSync(folder, { recursive: true });
    expect(() => parseEnv(given)).toThrow(/AUTH_SECRET_FILE names .*, which cannot be read/);
  });
});
