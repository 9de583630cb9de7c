import { cookies } from 'next/headers';
import { decode, encode } from 'next-auth/jwt';
import { isSecure } from '@/lib/auth/cookie-names';
import { env } from '@/lib/env';

const NAME = 'sextant-typed';
const MINUTES = 30;
// A browser keeps 4 kB a cookie; longer texts stay in the browser's own draft.
const LONGEST = 2600;

/** Keeps what was typed while signed out, sealed in the browser, until the person is back on the same page. */
export async function keepTyped(place: string, values: Record<string, string>): Promise<void> {
  const typed = Object.fromEntries(Object.entries(values).filter(([name]) => name !== '_key' && name !== 'kept'));
  if (JSON.stringify(typed).length > LONGEST) return;
  const value = await encode({ token: { place, typed }, secret: env().AUTH_SECRET, maxAge: MINUTES * 60 });
  (await cookies()).set(NAME, value, {
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure(),
    path: '/',
    maxAge: MINUTES * 60,
  });
}

export async function typedBefore(place: string): Promise<Record<string, string>> {
  const value = (await cookies()).get(NAME)?.value;
  if (!value) return {};
  const kept = await decode({ token: value, secret: env().AUTH_SECRET }).catch(() => null);
  return kept?.place === place ? (kept.typed as Record<string, string>) : {};
}

export async function forgetTyped(): Promise<void> {
  const jar = await cookies();
  if (jar.has(NAME)) jar.delete(NAME);
}
