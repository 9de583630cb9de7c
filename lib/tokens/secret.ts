import { createHash, randomBytes } from 'node:crypto';

const MARK = 'sxt_';
const SHOWN = 10;

/** A bearer token says what it is, so that scanners for leaked secrets find it. 256 random bits need no slow hash. */
export const newSecret = (): string => MARK + randomBytes(32).toString('base64url');
export const isSecret = (given: string): boolean => /^sxt_[\w-]{43}$/.test(given);
export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');
export const prefixOf = (secret: string): string => secret.slice(0, SHOWN);
