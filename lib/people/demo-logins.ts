import { prisma } from '@/lib/db/client';
import { env } from '@/lib/env';

/** Everybody may know it: outside the demo world nobody has it. */
export const DEMO_PASSWORD = 'sextant-demo';
export const isDemoAddress = (email: string): boolean => email.endsWith('@demo.test');

export interface DemoPerson {
  email: string;
  name: string;
  level: number | null;
}

/** The people of the demo world that one may sign in as; nobody on a desk of one's own. */
export async function listDemoPeople(): Promise<DemoPerson[]> {
  if (!env().SEXTANT_DEMO) return [];
  const people = await prisma.person.findMany({
    where: { email: { endsWith: '@demo.test' }, active: true, passwordHash: { not: null } },
    select: { email: true, name: true, holdings: { select: { level: true } } },
    orderBy: { email: 'asc' },
    take: 20,
  });
  return people.map(({ email, name, holdings }) => ({
    email: email ?? '',
    name,
    level: holdings.length > 0 ? Math.max(...holdings.map((held) => held.level)) : null,
  }));
}

/** A desk without people has nobody to sign in: it is set up first. */
export async function hasPeople(): Promise<boolean> {
  return (await prisma.person.findFirst({ where: { kind: 'person' }, select: { id: true } })) !== null;
}
