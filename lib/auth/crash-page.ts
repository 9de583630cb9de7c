import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { ANSWER_HEADER } from '@/lib/auth/answers';
import { escaped, PLAIN_POLICY, plainPage } from '@/lib/auth/plain-page';
import texts from '@/lib/i18n/messages/en/broken.json';

const kept = globalThis as { sextantCrashes?: Map<string, string> };

/** Notes under which id a failed page was logged, for the answer to that very request. */
export function noteCrash(headers: NodeJS.Dict<string | string[]>, digest: string): void {
  const answer = headers[ANSWER_HEADER];
  if (typeof answer === 'string') kept.sextantCrashes?.set(answer, digest);
}

/**
 * Next answers a page that threw with an empty body that script fills in. Whoever loads an address gets this page
 * instead, whole without script; what script asks for goes on to the page's own boundary.
 */
export function drawCrashes(): void {
  if (kept.sextantCrashes) return;
  const crashes = new Map<string, string>();
  kept.sextantCrashes = crashes;
  subscribe('http.server.request.start', (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    if (request.headers.rsc || request.headers['next-action']) return;
    const named = () => String(request.headers[ANSWER_HEADER] ?? '');
    response.once('close', () => crashes.delete(named()));
    swapCrashed(response, () => crashPage(request, crashes.get(named())));
  });
}

/** Beneath whatever compresses: the head is the last thing said before the body, and the body is swallowed. */
function swapCrashed(response: ServerResponse, page: () => string): void {
  const { writeHead, write, end } = response;
  let drawn: string | null = null;
  let sent = false;
  const crashed = () =>
    response.statusCode === 500 && String(response.getHeader('content-type') ?? '').startsWith('text/html');
  const send = () => {
    if (!sent) Reflect.apply(end, response, [drawn]);
    sent = true;
    return true;
  };
  response.writeHead = ((...head: unknown[]) => {
    if (!crashed() || head[0] !== 500) return Reflect.apply(writeHead, response, head);
    drawn = page();
    for (const name of ['content-encoding', 'transfer-encoding', 'etag', 'link']) response.removeHeader(name);
    response.setHeader('content-length', Buffer.byteLength(drawn));
    response.setHeader('content-security-policy', PLAIN_POLICY);
    return Reflect.apply(writeHead, response, [500]);
  }) as typeof writeHead;
  response.write = ((...part: unknown[]) =>
    drawn === null ? Reflect.apply(write, response, part) : send()) as typeof write;
  response.end = ((...last: unknown[]) => {
    if (!response.headersSent && crashed()) response.writeHead(500);
    if (drawn === null) return Reflect.apply(end, response, last);
    send();
    return response;
  }) as typeof end;
}

/** Says what failed, under which id, and leads on. */
function crashPage({ url: address = '/', headers }: IncomingMessage, digest: string | undefined): string {
  const id = digest ? `<p>${escaped(texts.id)} <code>${escaped(digest)}</code></p>` : '';
  return plainPage({ ...texts, more: id, way: texts.again, address, cookie: headers.cookie });
}
