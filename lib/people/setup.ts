import { createHash, randomInt, timingSafeEqual } from 'node:crypto';
import type { Tx } from '@/lib/context';

const KEY = 'setup';
// No letter or figure that is read as another one.
const ALPHABET = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';

const hashOf = (code: string) =>
  createHash('sha256')
    .update(code.toUpperCase().replace(/[^A-Z0-9]/g, ''))
    .digest('hex');

const isEmpty = async (tx: Tx) => (await tx.person.findFirst({ where: { kind: 'person' } })) === null;

/**
 * A new set-up code for a desk without people, to be shown where it is started; null when somebody is here. Only its
 * hash is kept, so the code of an earlier start ends.
 */
export async function ensureSetupCode(tx: Tx): Promise<string | null> {
  if (!(await isEmpty(tx))) return null;
  const letters = Array.from({ length: 16 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  const code = letters.replace(/(.{4})(?=.)/g, '$1-');
  const value = { hash: hashOf(code) };
  await tx.setting.upsert({ where: { key: KEY }, create: { key: KEY, value }, update: { value } });
  return code;
}

export async function isSetupCode(tx: Tx, code: string): Promise<boolean> {
  const kept = await tx.setting.findUnique({ where: { key: KEY } });
  const hash = (kept?.value as { hash?: string } | null)?.hash;
  return hash !== undefined && timingSafeEqual(Buffer.from(hash), Buffer.from(hashOf(code)));
}

export async function dropSetupCode(tx: Tx): Promise<void> {
  await tx.setting.deleteMany({ where: { key: KEY } });
}
