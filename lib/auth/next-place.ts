import { env } from '@/lib/env';

const NOT_AFTER_SIGNING_IN = /^\/(signin|signout|setup|api)(\/|\?|$)/;

/** Where to go on after signing in: a place of this desk, or null. An address of anybody else's is no place to be sent to. */
export function nextPlace(wished: unknown): string | null {
  if (typeof wished !== 'string' || !wished || wished.length > 2000) return null;
  const here = new URL(env().APP_URL).origin;
  let url: URL;
  try {
    // Browsers read "//host" and "/\host" as other hosts and drop tabs and line breaks; URL does the same.
    url = new URL(wished, here);
  } catch {
    return null;
  }
  if (url.origin !== here || url.username || url.password) return null;
  const place = `${url.pathname}${url.search}${url.hash}`;
  return place.startsWith('//') || NOT_AFTER_SIGNING_IN.test(place) ? null : place;
}
