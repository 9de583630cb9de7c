import { env } from '@/lib/env';

/**
 * Who calls, as far as it can be trusted: the address that the last of TRUSTED_PROXIES proxies saw. The socket's own
 * address stands last (see socket-address.ts); whatever stands further left is the caller's own word.
 */
export function clientAddress(headers: Record<string, unknown> | Headers): string {
  const trusted = env().TRUSTED_PROXIES;
  const forwarded = headers instanceof Headers ? headers.get('x-forwarded-for') : headers['x-forwarded-for'];
  if (typeof forwarded !== 'string') return 'direct';
  const hops = forwarded.split(',').map((hop) => hop.trim());
  return (hops.at(-1 - trusted) ?? hops[0] ?? 'direct').slice(0, 64);
}
