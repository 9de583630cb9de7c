import { type NextRequest, NextResponse } from 'next/server';
import { SESSION_COOKIES } from '@/lib/auth/cookie-names';
import { refuseHeavy } from '@/lib/auth/heavy-form';
import { paths } from '@/lib/paths';

const development = process.env.NODE_ENV === 'development';
const SIGNED_IN_ONLY = /^\/(desk|admin|requests|profile)(\/|$)/;

/** Scripts run only with this request's nonce, or loaded by one that has it. Style attributes are values, not code. */
const policy = (nonce: string) =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    // The development server writes style elements by script, without a nonce.
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self'${development ? ' ws:' : ''}`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');

/** Before every page: its nonce, its id for the log, and the way to sign in for those who plainly have not. */
export function proxy(request: NextRequest): Response {
  const { pathname, search } = request.nextUrl;
  const heavy = refuseHeavy(request.method, request.headers, `${pathname}${search}`);
  if (heavy) return heavy;
  const reads = request.method === 'GET' || request.method === 'HEAD';
  // A form sent after the session ended goes on to its page, which gives back what was typed.
  if (reads && SIGNED_IN_ONLY.test(pathname) && !SESSION_COOKIES.some((name) => request.cookies.has(name)))
    return NextResponse.redirect(new URL(paths.signIn(`${pathname}${search}`), request.nextUrl));
  const nonce = btoa(crypto.randomUUID());
  const id = crypto.randomUUID();
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy(nonce));
  headers.set('x-nonce', nonce);
  headers.set('x-request-id', id);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy(nonce));
  response.headers.set('x-request-id', id);
  return response;
}

export const config = {
  // The API speaks JSON and files, and sets what those need by itself; its readable documentation is a page.
  matcher: ['/((?!_next/static|_next/image|icon\\.svg|manifest\\.webmanifest|favicon\\.ico|api/(?!docs)).*)'],
};
