import 'server-only';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { readSession } from '@/lib/auth/session';
import { type Actor, isStaff } from '@/lib/csmg/actor';
import { prisma } from '@/lib/db/client';
import { paths } from '@/lib/paths';
import { loadActor } from '@/lib/people/actor';

/** The moment of this request: one instant for all that it reads and writes. */
export const requestNow = cache((): Date => new Date());

/** Whoever is signed in, with rights as they stand now; null for visitors, for the deactivated and for ended sessions. */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const named = await readSession(await cookies());
  return named && loadActor(prisma, named, requestNow());
});

/** @param back where to go on after signing in */
export async function requireActor(back?: string): Promise<Actor> {
  return (await currentActor()) ?? redirect(paths.signIn(back));
}

/** Pages of the desk: customers are sent to their own side, not told what is there. */
export async function requireStaff(back?: string): Promise<Actor> {
  const actor = await requireActor(back);
  return isStaff(actor, requestNow()) ? actor : redirect(paths.home());
}
