import type { RateLimiterPostgres } from 'rate-limiter-flexible';
import { clientAddress } from '@/lib/auth/address';
import { limiter } from '@/lib/db/limiter';
import { env } from '@/lib/env';

const QUARTER_HOUR = 900;
const HOUR = 3600;
const LINKS_PER_NAME = 5;
const LINKS_PER_ADDRESS = 30;

type Kind = 'name' | 'address' | 'linkName' | 'linkAddress' | 'setup';
const kept = globalThis as { sextantLimits?: Record<Kind, RateLimiterPostgres> };

function limiters(): Record<Kind, RateLimiterPostgres> {
  const { SIGNIN_FAILURES_PER_NAME, SIGNIN_FAILURES_PER_ADDRESS } = env();
  const of = (kind: Kind, points: number, duration: number) => limiter({ kind, points, duration });
  kept.sextantLimits ??= {
    name: of('name', SIGNIN_FAILURES_PER_NAME, QUARTER_HOUR),
    address: of('address', SIGNIN_FAILURES_PER_ADDRESS, QUARTER_HOUR),
    linkName: of('linkName', LINKS_PER_NAME, HOUR),
    linkAddress: of('linkAddress', LINKS_PER_ADDRESS, HOUR),
    setup: of('setup', SIGNIN_FAILURES_PER_NAME, QUARTER_HOUR),
  };
  return kept.sextantLimits;
}

export const TOO_MANY = 'TooManyFailures';

const isSpent = async (limit: RateLimiterPostgres, key: string) =>
  ((await limit.get(key))?.consumedPoints ?? 0) >= limit.points;
const count = (limit: RateLimiterPostgres, key: string) =>
  limit.consume(key).then(
    () => true,
    () => false,
  );

/**
 * Counts failures only, by name and by address, so that one office behind one address is not locked out by success. A
 * try counts against its name before the password is looked at and is given back if it was right: guesses that come
 * to several processes at once cannot all be under way before the first is counted.
 * @throws when spent
 */
export async function limitSignIn(name: string, headers: Record<string, unknown> | Headers) {
  const { name: byName, address: byAddress } = limiters();
  const address = clientAddress(headers);
  if ((await isSpent(byAddress, address)) || !(await count(byName, name))) throw new Error(TOO_MANY);
  return {
    failed: async () => void (await count(byAddress, address)),
    succeeded: async () => void (await byName.delete(name)),
    /** It ended before anybody looked at the password. */
    unjudged: async () => void (await byName.reward(name)),
  };
}

/** Every link is a mail to somebody, so all of them count. False when there were too many. */
export async function mayAskForLink(name: string, headers: Headers): Promise<boolean> {
  const { linkName, linkAddress } = limiters();
  return (await count(linkAddress, clientAddress(headers))) && (await count(linkName, name));
}

/** Wrong set-up codes, from wherever they come: there is one code and one right person. */
export async function mayTrySetup(): Promise<boolean> {
  return !(await isSpent(limiters().setup, 'code'));
}
export async function countWrongSetup(): Promise<void> {
  await count(limiters().setup, 'code');
}

/** For tests: what the next one counts with is as new as in another process. */
export function forgetLimits(): void {
  kept.sextantLimits = undefined;
}
