import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { ANSWER_HEADER } from '@/lib/auth/answers';
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
    response.setHeader('content-security-policy', POLICY);
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

const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Stands by itself: whatever failed may be what any other page leans on. */
function crashPage({ url: address = '/', headers }: IncomingMessage, digest: string | undefined): string {
  const theme = /(?:^|; )theme=(light|dark)/.exec(headers.cookie ?? '')?.[1] ?? 'light dark';
  const here = escaped(address.startsWith('/') && !address.startsWith('//') ? address : '/');
  const id = digest ? `<p>${escaped(texts.id)} <code>${escaped(digest)}</code></p>` : '';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${escaped(texts.title)} · Sextant</title><style>${style(theme)}</style></head>
<body><main><h1>${escaped(texts.title)}</h1><p>${escaped(texts.text)}</p>${id}
<p class="ways"><a class="first" href="${here}">${escaped(texts.again)}</a><a href="/">${escaped(texts.home)}</a></p></main></body></html>`;
}

const style = (theme: string) => `:root{color-scheme:${theme}}
body{margin:0;background:light-dark(#fbfaf7,#0f141b);color:light-dark(#1b2430,#e8ecf1);font:15px/23px Inter,system-ui,sans-serif}
main{max-width:30rem;margin:0 auto;padding:4rem 1rem}h1{font-size:24px;line-height:30px;font-weight:600;letter-spacing:-.02em;margin:0 0 1rem}
p{margin:0 0 .75rem;color:light-dark(#56606d,#a9b3bf);text-wrap:pretty}
code{color:light-dark(#1b2430,#e8ecf1);background:light-dark(#f0eee8,#1b2430);border-radius:5px;padding:2px 6px}
.ways{display:flex;flex-wrap:wrap;gap:8px;margin-top:1.25rem}
a{border:1px solid light-dark(#8a919b,#5d6875);border-radius:5px;padding:10px 14px;color:light-dark(#1b2430,#e8ecf1);font-weight:500;text-decoration:none}
a.first{background:light-dark(#14628f,#6bb7e6);border-color:transparent;color:light-dark(#fff,#0b1117)}
a:focus-visible{outline:2px solid light-dark(#14628f,#6bb7e6);outline-offset:2px}`;
