import { z } from 'zod';
import type { RecordedEvent } from '@/lib/context';
import type { EventData, EventType } from '@/lib/events/catalogue';

const UNDOABLE = [
  'give-back',
  'assign',
  'allocate',
  'resume',
  'reopen',
  'assess',
  'classify',
  'override',
  'link',
  'let-in',
  'let-out',
  'correct',
] as const;

/** The act that takes another back: an ordinary verb, judged and recorded like any other. */
export const UndoWish = z.strictObject({ verb: z.enum(UNDOABLE), input: z.record(z.string(), z.unknown()) });
export type UndoWish = z.output<typeof UndoWish>;

type Back = (reference: string, data: never, version: number | undefined) => UndoWish | UndoWish[] | null;
const REASON = 'Undone';
/** So many acts are taken back at one press; for more none is offered, rather than half of them. */
export const MOST_UNDONE = 200;

/** Back to the queue, only as it was left: without the version nothing could be guarded. */
const givenBack = (reference: string, version: number | undefined): UndoWish | null =>
  version ? { verb: 'give-back', input: { reference, version } } : null;

const reopened = (reference: string): UndoWish => ({
  verb: 'reopen',
  input: { reference, cause: 'mistake', reason: REASON },
});

const changedBack =
  (verb: 'assess' | 'classify' | 'correct', fields: readonly string[]) =>
  (reference: string, { changes }: EventData<'ticket.assessed'>): UndoWish => {
    const own = Object.entries(changes).filter(([field]) => fields.includes(field));
    const wish = Object.fromEntries(own.map(([field, change]) => [field, change.from]));
    const seen = Object.fromEntries(own.map(([field, change]) => [field, change.to]));
    return { verb, input: { reference, seen, ...wish } };
  };

const BACK: Partial<Record<EventType, Back>> = {
  'ticket.taken': (reference, _: EventData<'ticket.taken'>, version) => givenBack(reference, version),
  'ticket.assigned': (reference, { from }: EventData<'ticket.assigned'>, version) =>
    from ? { verb: 'assign', input: { reference, person: from, reason: REASON } } : givenBack(reference, version),
  'ticket.allocated': (reference, { fromFunctionId, fromTeamId }: EventData<'ticket.allocated'>) => ({
    verb: 'allocate',
    input: { reference, function: fromFunctionId, team: fromTeamId ?? undefined, reason: REASON },
  }),
  'ticket.waited': (reference) => ({ verb: 'resume', input: { reference } }),
  'ticket.resolved': (reference, { also = [] }: EventData<'ticket.resolved'>) => [reference, ...also].map(reopened),
  'ticket.cancelled': reopened,
  'ticket.assessed': changedBack('assess', ['impact', 'urgency']),
  'ticket.classified': changedBack('classify', ['kind', 'service', 'category']),
  'ticket.corrected': changedBack('correct', ['subject', 'description']),
  'ticket.priorityOverridden': (reference, { from }: EventData<'ticket.priorityOverridden'>) => ({
    verb: 'override',
    input: { reference, priority: from, reason: REASON },
  }),
  'ticket.letIn': (reference, { person }: EventData<'ticket.letIn'>) => ({
    verb: 'let-out',
    input: { reference, person, reason: REASON },
  }),
  'ticket.letOut': (reference, { person }: EventData<'ticket.letOut'>) => ({
    verb: 'let-in',
    input: { reference, person, reason: REASON },
  }),
  'ticket.linked': (reference, { kind, to }: EventData<'ticket.linked'>) => ({
    verb: 'link',
    input: { reference, kind, to, remove: true },
  }),
  'ticket.unlinked': (reference, { kind, to }: EventData<'ticket.unlinked'>) => ({
    verb: 'link',
    input: { reference, kind, to },
  }),
};

/**
 * How to take back what these events did; empty where nothing can (a message that went out stays out).
 * @param value what the act answered: a ticket, whose version guards what only holds while nothing else happens
 */
export function undoOf(reference: string, events: readonly RecordedEvent[], value: unknown): UndoWish[] {
  const { version } = (value ?? {}) as { version?: unknown };
  for (const { type, data } of events) {
    const back = BACK[type];
    if (!back) continue;
    const wishes = [back(reference, data as never, typeof version === 'number' ? version : undefined) ?? []].flat();
    return wishes.length > MOST_UNDONE ? [] : wishes;
  }
  return [];
}
