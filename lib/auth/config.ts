import type { NextAuthOptions } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { checkPassword } from '@/lib/auth/password';
import { prisma } from '@/lib/db/client';

const DAY = 86_400;

/** The session names a person and the session version it was made under; every right is read anew from the database. */
export const authOptions: NextAuthOptions = {
  session: { strategy: 'jwt', maxAge: 14 * DAY, updateAge: DAY },
  pages: { signIn: '/signin', error: '/signin' },
  providers: [
    Credentials({
      id: 'credentials',
      name: 'Password',
      credentials: { email: {}, password: {} },
      authorize: (given, request) => checkPassword(given?.email, given?.password, request.headers ?? {}),
    }),
  ],
  callbacks: {
    async jwt({ token, user }) {
      if (!user) return token;
      const person = await prisma.person.findUniqueOrThrow({
        where: { id: user.id },
        select: { sessionVersion: true },
      });
      return { ...token, sub: user.id, sv: person.sessionVersion };
    },
    session: ({ session, token }) => ({ ...session, user: { ...session.user, id: token.sub ?? '' }, sv: token.sv }),
  },
};
