import { BurstyRateLimiter, type RateLimiterRes } from 'rate-limiter-flexible';
import { limiter } from '@/lib/db/limiter';
import { env } from '@/lib/env';
import { AppError } from '@/lib/errors';

const WINDOW_SECONDS = 60;

interface Limits {
  perMinute: number;
  burst: number;
  bursty: BurstyRateLimiter;
}
const kept = globalThis as { sextantApiLimits?: Limits };

/** So many a minute, and once a minute so many more for those who come all at once. */
function limits(): Limits {
  const { API_RATE_PER_MINUTE: perMinute, API_RATE_BURST: burst } = env();
  if (kept.sextantApiLimits?.perMinute === perMinute && kept.sextantApiLimits.burst === burst)
    return kept.sextantApiLimits;
  const steady = limiter({ kind: 'api', points: perMinute, duration: WINDOW_SECONDS });
  const spare = limiter({ kind: 'apiBurst', points: burst, duration: WINDOW_SECONDS });
  kept.sextantApiLimits = { perMinute, burst, bursty: new BurstyRateLimiter(steady, spare) };
  return kept.sextantApiLimits;
}

export interface Allowance {
  headers: Record<string, string>;
  /** Present when nothing is left. */
  refused?: AppError;
}

/** Counts one request of a token or a person; the headers say what is left (draft-ietf-httpapi-ratelimit-headers). */
export async function countRequest(key: string): Promise<Allowance> {
  const { perMinute, burst, bursty } = limits();
  try {
    const left = await bursty.consume(key);
    return { headers: headersOf(perMinute, burst, left.remainingPoints, left.msBeforeNext) };
  } catch (error) {
    if (error instanceof Error) throw error;
    const { msBeforeNext } = error as RateLimiterRes;
    const seconds = Math.max(1, Math.ceil(msBeforeNext / 1000));
    return {
      headers: { ...headersOf(perMinute, burst, 0, msBeforeNext), 'Retry-After': String(seconds) },
      refused: new AppError('LIMITED', `That was more than ${perMinute} requests a minute; go on in ${seconds} s.`),
    };
  }
}

const headersOf = (perMinute: number, burst: number, left: number, msBeforeNext: number) => ({
  'RateLimit-Policy': `${perMinute};w=${WINDOW_SECONDS};burst=${burst}`,
  'RateLimit-Limit': String(perMinute),
  'RateLimit-Remaining': String(Math.max(0, left)),
  'RateLimit-Reset': String(Math.max(0, Math.ceil(msBeforeNext / 1000))),
});

/** For tests: what the next request is counted with is as new as in another process. */
export function forgetApiLimits(): void {
  kept.sextantApiLimits = undefined;
}
