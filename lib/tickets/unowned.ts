import { listColleagues } from '@/lib/allocation/colleagues';
import { demandOf, routingOf } from '@/lib/allocation/demand';
import { eligibility, type Obstacle } from '@/lib/allocation/eligibility';
import { calendarOf, openingOf } from '@/lib/allocation/hours';
import type { Tx } from '@/lib/context';
import { businessSecondsBetween } from '@/lib/sla/business-time';
import { type Promised, pinnedPromise } from '@/lib/tickets/promise';
import type { Ticket } from '@/prisma/generated/client';

export type Unowned = Pick<
  Ticket,
  'id' | 'functionId' | 'teamId' | 'channel' | 'category' | 'serviceLevelVersionId' | 'calendarVersionId'
> & {
  kind: string;
  allocatedAt: Date;
  ladderVersionId: string | null;
  serviceKey: string | null;
  /** That nobody could take it has been said since it came here. */
  told: boolean;
};

interface Judged {
  /** Open seconds it has lain, once that is longer than routing allows; null while inside. */
  seconds: number | null;
  nobody: { teamId: string | null; level: number; missing: Obstacle } | null;
}

/** Judges one unowned ticket after the other; what functions and promises say is read once each. */
export function unownedJudge(tx: Tx, now: Date): (ticket: Unowned) => Promise<Judged> {
  const rooms = new Map<string, ReturnType<typeof readRoom>>();
  const promises = new Map<string, Promise<Promised | null>>();
  return async (ticket) => {
    const room = await kept(rooms, ticket.functionId, () => readRoom(tx, ticket.functionId, now));
    if (!room.routing) return { seconds: null, nobody: null };
    const { serviceLevelVersionId, calendarVersionId, ladderVersionId } = ticket;
    const pins = `${serviceLevelVersionId} ${calendarVersionId} ${ladderVersionId}`;
    const promised = await kept(promises, pins, () => pinnedPromise(tx, ticket));
    const waited = promised ? businessSecondsBetween(promised.calendar, ticket.allocatedAt, now) : 0;
    const { nobody } = eligibility(room.people, demandOf(room.routing, ticket), room.opening);
    return {
      seconds: promised && waited >= room.routing.allocateWithin ? waited : null,
      // While the function is closed nobody is expected to take anything.
      nobody:
        nobody?.missing && !nobody.closed
          ? { teamId: nobody.teamId, level: nobody.level, missing: nobody.missing }
          : null,
    };
  };
}

async function readRoom(tx: Tx, functionId: string, now: Date) {
  const desk = await tx.function.findUniqueOrThrow({ where: { id: functionId }, select: { calendarId: true } });
  return {
    routing: await routingOf(tx, functionId),
    opening: openingOf(await calendarOf(tx, desk), now),
    people: await listColleagues(tx, functionId, now),
  };
}

function kept<T>(known: Map<string, Promise<T>>, key: string, read: () => Promise<T>): Promise<T> {
  const found = known.get(key) ?? read();
  known.set(key, found);
  return found;
}
