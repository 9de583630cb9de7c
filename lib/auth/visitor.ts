import 'server-only';
import { currentActor, requestNow } from '@/lib/auth/actor';
import type { Tx } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';
import { prisma } from '@/lib/db/client';

/** Where a page that needs no signing in reads from: the database, whoever looks, and the one instant of the request. */
export interface Visit {
  tx: Tx;
  actor: Actor | null;
  now: Date;
}

export const readVisit = async (): Promise<Visit> => ({ tx: prisma, actor: await currentActor(), now: requestNow() });
