import type { Actor } from '@/lib/csmg/actor';
import type { Row } from '@/lib/csmg/can';
import { inReach, reach } from '@/lib/csmg/reach';
import { reachSql } from '@/lib/tickets/reach-sql';
import { Prisma } from '@/prisma/generated/client';

const { sql } = Prisma;
const leading = (actor: Actor, now: Date) => reach(actor, 'satisfaction.viewAnonymous', now);

/**
 * Who reads a rating where its ticket is shown. A ticket names who asked, so an anonymous score there would be a score
 * with a name: only whoever gave it and those who lead its function see it.
 */
export function seesRating(
  actor: Actor,
  now: Date,
  ticket: Row,
  rating: { anonymous: boolean; personId: string },
): boolean {
  return !rating.anonymous || rating.personId === actor.id || inReach(leading(actor, now), ticket);
}

/** The same as the condition of a query over "Rating" r and its "Ticket" t. */
export const ratingSql = (actor: Actor, now: Date): Prisma.Sql =>
  sql`(NOT r.anonymous OR r."personId" = ${actor.id}::uuid OR ${reachSql(leading(actor, now))})`;
