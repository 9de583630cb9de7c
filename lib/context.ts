import type { Actor } from '@/lib/csmg/actor';
import type { Decision } from '@/lib/csmg/can';
import type { EventData, EventType } from '@/lib/events/catalogue';
import type { Prisma } from '@/prisma/generated/client';

export type Tx = Prisma.TransactionClient;

export interface RecordedEvent<T extends EventType = EventType> {
  id: string;
  type: T;
  ticketId: string | null;
  functionId: string | null;
  subjectId: string | null;
  reason: string | null;
  /** Set by imports: the time and the author it had where it happened. */
  at?: Date;
  actorId?: string;
  /** The right by which it was done; one act may touch tickets of several functions. */
  decision: Decision | null;
  data: EventData<T>;
}

/** Why an act is carried out although its performer's own level did not decide it. */
export interface Via {
  kind: 'proposal' | 'held';
  id: string;
  /** The checker or decider; for a held act the author stays the actor. */
  byId: string;
}

/** All that a verb gets: no session, no header, no form, no framework. */
export interface Context {
  readonly tx: Tx;
  readonly actor: Actor;
  readonly now: Date;
  readonly act: string;
  readonly via: Via | null;
  /** Set for imports, whose events say so. */
  readonly source: 'import' | null;
  readonly recorded: RecordedEvent[];
  /** Set while an act is only rehearsed: what would have been proposed or held is noted here and the act goes on. */
  readonly rehearsal?: { decision: Decision | null };
  /** The decision under which the act goes on; its level is written on the events. */
  decision: Decision | null;
  /** The wish was already true: nothing is recorded and nothing was written. */
  unchanged: boolean;
}
