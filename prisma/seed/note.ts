import { prisma } from '@/lib/db/client';
import type { EventData, EventType } from '@/lib/events/catalogue';
import { newId } from '@/lib/id';
import { SYSTEM_ACTOR } from '@/lib/people/actor';
import type { Prisma } from '@/prisma/generated/client';

interface Note<T extends EventType = EventType> {
  type: T;
  at: Date;
  data: EventData<T>;
  subjectId: string;
  functionId?: string | null;
  by?: string;
  level?: number | null;
  reason?: string;
}

export const note = <T extends EventType>(event: Note<T>): Note => event as Note;

/** What stands in the demo world from the start has its events too, or the timelines would begin with nothing. */
export async function writeNotes(notes: readonly Note[]): Promise<void> {
  await prisma.event.createMany({
    data: notes.map(({ by, level, data, functionId, reason, ...event }) => ({
      id: newId(event.at),
      functionId: functionId ?? null,
      actorId: by ?? SYSTEM_ACTOR.id,
      actorKind: by ? 'person' : 'system',
      actorLevel: level ?? null,
      reason: reason ?? null,
      data: data as Prisma.InputJsonObject,
      ...event,
    })),
  });
}
