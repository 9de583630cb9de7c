/** next-auth's own names; the prefix makes browsers refuse the cookie over plain HTTP. */
export const SESSION_COOKIES = ['__Secure-next-auth.session-token', 'next-auth.session-token'] as const;

export const isSecure = (): boolean => (process.env.NEXTAUTH_URL ?? process.env.APP_URL ?? '').startsWith('https://');

export const sessionCookieName = (): string => SESSION_COOKIES[isSecure() ? 0 : 1];
