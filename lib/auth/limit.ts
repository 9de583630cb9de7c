import { RateLimiterMemory } from 'rate-limiter-flexible';
import { clientAddress } from '@/lib/auth/address';
import { env } from '@/lib/env';

const QUARTER_HOUR = 900;
const HOUR = 3600;
const LINKS_PER_NAME = 5;
const LINKS_PER_ADDRESS = 30;

type Kind = 'name' | 'address' | 'linkName' | 'linkAddress' | 'setup';
const kept = globalThis as { sextantLimits?: Record<Kind, RateLimiterMemory> };

function limiters(): Record<Kind, RateLimiterMemory> {
  const { SIGNIN_FAILURES_PER_NAME, SIGNIN_FAILURES_PER_ADDRESS } = env();
  const limiter = (points: number, duration: number) => new RateLimiterMemory({ points, duration });
  kept.sextantLimits ??= {
    name: limiter(SIGNIN_FAILURES_PER_NAME, QUARTER_HOUR),
    address: limiter(SIGNIN_FAILURES_PER_ADDRESS, QUARTER_HOUR),
    linkName: limiter(LINKS_PER_NAME, HOUR),
    linkAddress: limiter(LINKS_PER_ADDRESS, HOUR),
    setup: limiter(SIGNIN_FAILURES_PER_NAME, QUARTER_HOUR),
  };
  return kept.sextantLimits;
}

export const TOO_MANY = 'TooManyFailures';

const isSpent = async (limiter: RateLimiterMemory, key: string) =>
  ((await limiter.get(key))?.consumedPoints ?? 0) >= limiter.points;
const count = (limiter: RateLimiterMemory, key: string) =>
  limiter.consume(key).then(
    () => true,
    () => false,
  );

/** Counts failures only, by name and by address, so that one office behind one address is not locked out by success. @throws when spent */
export async function limitSignIn(name: string, headers: Record<string, unknown> | Headers) {
  const { name: byName, address: byAddress } = limiters();
  const address = clientAddress(headers);
  if ((await isSpent(byName, name)) || (await isSpent(byAddress, address))) throw new Error(TOO_MANY);
  return {
    failed: async () => {
      await Promise.all([count(byName, name), count(byAddress, address)]);
    },
    succeeded: async () => {
      await byName.delete(name);
    },
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

/** For tests: a limit of another test is not this one's. */
export function forgetLimits(): void {
  kept.sextantLimits = undefined;
}
