import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { clientAddress } from '@/lib/auth/address';
import { env } from '@/lib/env';

const WINDOW_SECONDS = 900;

interface Limiters {
  byName: RateLimiterMemory;
  byAddress: RateLimiterMemory;
}
const kept = globalThis as { sextantSignInLimits?: Limiters };

function limiters(): Limiters {
  const { SIGNIN_FAILURES_PER_NAME, SIGNIN_FAILURES_PER_ADDRESS } = env();
  kept.sextantSignInLimits ??= {
    byName: new RateLimiterMemory({ points: SIGNIN_FAILURES_PER_NAME, duration: WINDOW_SECONDS }),
    byAddress: new RateLimiterMemory({ points: SIGNIN_FAILURES_PER_ADDRESS, duration: WINDOW_SECONDS }),
  };
  return kept.sextantSignInLimits;
}

const spent = (res: RateLimiterRes | null, points: number) => res !== null && res.consumedPoints >= points;

/** Counts failures only, by name and by address, so that one office behind one address is not locked out by success. @throws when spent */
export async function limitSignIn(name: string, headers: Record<string, unknown>) {
  const { byName, byAddress } = limiters();
  const address = clientAddress(headers);
  if (spent(await byName.get(name), byName.points) || spent(await byAddress.get(address), byAddress.points))
    throw new Error('TooManyFailures');
  const count = (limiter: RateLimiterMemory, key: string) => limiter.consume(key).catch(() => undefined);
  return {
    failed: async () => {
      await Promise.all([count(byName, name), count(byAddress, address)]);
    },
    succeeded: async () => {
      await byName.delete(name);
    },
  };
}
