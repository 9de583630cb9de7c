import { decode, encode } from 'next-auth/jwt';
import { isSecure, SESSION_COOKIES, sessionCookieName } from '@/lib/auth/cookie-names';
import { prisma } from '@/lib/db/client';
import { env } from '@/lib/env';

export const SESSION_SECONDS = 14 * 86_400;

/** What a session says of its person; raising the version in the database ends every session made before. */
export async function sessionClaims(personId: string) {
  const person = await prisma.person.findUniqueOrThrow({
    where: { id: personId },
    select: { name: true, email: true, sessionVersion: true },
  });
  return { sub: personId, name: person.name, email: person.email, sv: person.sessionVersion };
}

/** Whom a cookie names, and under which version; null without one, and for one that is forged or too old. */
export async function readSession(jar: {
  get(name: string): { value: string } | undefined;
}): Promise<{ id: string; session: number } | null> {
  const token = jar.get(sessionCookieName())?.value;
  const claims = token ? await decode({ token, secret: env().AUTH_SECRET }).catch(() => null) : null;
  return claims?.sub && typeof claims.sv === 'number' ? { id: claims.sub, session: claims.sv } : null;
}

interface Jar {
  set(name: string, value: string, options: object): unknown;
  delete(name: string): unknown;
}

/** Signs somebody in from a form of ours, with the very cookie that next-auth's own route sets. */
export async function openSession(jar: Jar, personId: string): Promise<void> {
  const token = await encode({
    token: await sessionClaims(personId),
    secret: env().AUTH_SECRET,
    maxAge: SESSION_SECONDS,
  });
  jar.set(sessionCookieName(), token, {
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure(),
    path: '/',
    maxAge: SESSION_SECONDS,
  });
}

export function closeSession(jar: Jar): void {
  for (const name of SESSION_COOKIES) jar.delete(name);
}
