import { invalid } from '@/lib/errors';

/** The version that `If-Match` names; `*` and its absence ask for none. @throws INVALID on anything else */
export function seenVersion(headers: Headers): number | undefined {
  const given = headers.get('if-match')?.trim();
  if (!given || given === '*') return undefined;
  const version = /^(?:W\/)?"?(\d{1,9})"?$/.exec(given)?.[1];
  if (!version || Number(version) < 1)
    throw invalid({ 'If-Match': 'Send the version as the ETag gave it, such as "7"' });
  return Number(version);
}

/** @throws INVALID when the key is empty, long, or not plain ASCII */
export function idempotencyKey(headers: Headers): string | null {
  const given = headers.get('idempotency-key');
  if (given === null) return null;
  const key = given.trim();
  if (!/^[\x21-\x7e][\x20-\x7e]{0,199}$/.test(key))
    throw invalid({ 'Idempotency-Key': 'Send 1 to 200 printable ASCII characters, best a UUID' });
  return key;
}

export const etag = (version: number): string => `"${version}"`;
