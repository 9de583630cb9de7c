import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';

const kept = globalThis as { sextantSocketAddress?: boolean };

/**
 * Appends the socket's address to X-Forwarded-For before Next sees a request. Next itself sets the header only when it
 * is absent, so without this a caller could choose the address that sign-in failures are counted under.
 */
export function noteSocketAddress(): void {
  if (kept.sextantSocketAddress) return;
  kept.sextantSocketAddress = true;
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage };
    const before = request.headers['x-forwarded-for'];
    const own = request.socket.remoteAddress ?? 'direct';
    request.headers['x-forwarded-for'] = before ? `${String(before)}, ${own}` : own;
  });
}
