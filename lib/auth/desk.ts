import 'server-only';
import { requestNow, requireStaff } from '@/lib/auth/actor';
import type { Tx } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';
import { prisma } from '@/lib/db/client';
import type { Zone } from '@/lib/format';

/** Where a page of the desk reads from: the database, whoever reads, and the one instant of the request. */
export interface Seat {
  tx: Tx;
  actor: Actor;
  now: Date;
  /** How this person wants times written. */
  zone: Zone;
}

/** @param back where to go on after signing in */
export async function requireDesk(back?: string): Promise<Seat> {
  const actor = await requireStaff(back);
  return { tx: prisma, actor, now: requestNow(), zone: { timeZone: actor.timeZone } };
}
