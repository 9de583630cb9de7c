import { env } from '@/lib/env';

/**
 * Who calls, as far as it can be trusted: the address that the last of TRUSTED_PROXIES proxies saw. Without any
 * proxy a forwarded header is the caller's own word, so all callers share one bucket instead of choosing theirs.
 */
export function clientAddress(headers: Record<string, unknown> | Headers): string {
  const trusted = env().TRUSTED_PROXIES;
  const forwarded = headers instanceof Headers ? headers.get('x-forwarded-for') : headers['x-forwarded-for'];
  if (typeof forwarded !== 'string') return 'direct';
  const hops = forwarded.split(',').map((hop) => hop.trim());
  // `next start` itself appends the socket's address as the last hop.
  return hops.at(-1 - trusted) ?? hops[0] ?? 'direct';
}
