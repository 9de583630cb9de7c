import { PLAIN_POLICY, plainPage } from '@/lib/auth/plain-page';
import texts from '@/lib/i18n/messages/en/heavy.json';

/** What Next takes of one form (next.config.js): it cuts off the rest, and the page would be a crash. */
const MOST = 64 * 1_048_576;

/** The answer to a form that weighs more than one may; script refuses it before it is sent. */
export function refuseHeavy(method: string, headers: Headers, address: string): Response | null {
  if (method !== 'POST' || headers.has('next-action') || Number(headers.get('content-length') ?? 0) <= MOST)
    return null;
  const { title, text, way } = texts;
  return new Response(plainPage({ title, text, way, address, cookie: headers.get('cookie') }), {
    status: 413,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': PLAIN_POLICY,
      'cache-control': 'no-store',
    },
  });
}
