import type { Context, RecordedEvent } from '@/lib/context';
import type { EventData, EventType } from '@/lib/events/catalogue';
import { newId } from '@/lib/id';

interface About<T extends EventType> {
  /** The ticket it happened to; gives the function as well. */
  ticket?: { id: string; functionId: string };
  subjectId?: string;
  functionId?: string | null;
  reason?: string | null;
  /** Only imports: when it happened elsewhere, and who did it there. */
  at?: Date;
  actorId?: string;
  data: EventData<T>;
}

/** Notes that something happened; `perform` writes all events of an act at its end, in the act's own transaction. */
export function record<T extends EventType>(ctx: Context, type: T, about: About<T>): RecordedEvent<T> {
  const event: RecordedEvent<T> = {
    id: newId(),
    type,
    ticketId: about.ticket?.id ?? null,
    functionId: about.ticket?.functionId ?? about.functionId ?? null,
    subjectId: about.subjectId ?? null,
    reason: about.reason ?? null,
    data: about.data,
    at: about.at,
    actorId: about.actorId,
    decision: ctx.decision,
  };
  ctx.recorded.push(event as RecordedEvent);
  return event;
}
