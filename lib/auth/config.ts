import type { NextAuthOptions } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { checkPassword } from '@/lib/auth/password';
import { SESSION_SECONDS, sessionClaims } from '@/lib/auth/session';
import { noteSignIn } from '@/lib/people/sign-in';

const DAY = 86_400;

/** The session names a person and the session version it was made under; every right is read anew from the database. */
export const authOptions: NextAuthOptions = {
  session: { strategy: 'jwt', maxAge: SESSION_SECONDS, updateAge: DAY },
  pages: { signIn: '/signin', signOut: '/signout', error: '/signin' },
  providers: [
    Credentials({
      id: 'credentials',
      name: 'Password',
      credentials: { email: {}, password: {} },
      authorize: (given, request) => checkPassword(given?.email, given?.password, request.headers ?? {}),
    }),
  ],
  callbacks: {
    jwt: async ({ token, user }) => (user ? { ...token, ...(await sessionClaims(user.id)) } : token),
    session: ({ session, token }) => ({ ...session, user: { ...session.user, id: token.sub ?? '' }, sv: token.sv }),
  },
  events: {
    signIn: ({ user }) => noteSignIn(user.id, 'password', new Date()),
  },
};
