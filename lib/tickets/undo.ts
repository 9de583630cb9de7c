import { z } from 'zod';
import type { RecordedEvent } from '@/lib/context';
import type { EventData, EventType } from '@/lib/events/catalogue';

const UNDOABLE = [
  'assign',
  'allocate',
  'resume',
  'reopen',
  'assess',
  'classify',
  'override',
  'link',
  'correct',
] as const;

/** The act that takes another back: an ordinary verb, judged and recorded like any other. */
export const UndoWish = z.strictObject({ verb: z.enum(UNDOABLE), input: z.record(z.string(), z.unknown()) });
export type UndoWish = z.output<typeof UndoWish>;

type Back = (reference: string, data: never) => UndoWish | null;
const REASON = 'Undone';

const changedBack =
  (verb: 'assess' | 'classify' | 'correct', fields: readonly string[]) =>
  (reference: string, { changes }: EventData<'ticket.assessed'>): UndoWish => {
    const own = Object.entries(changes).filter(([field]) => fields.includes(field));
    const wish = Object.fromEntries(own.map(([field, change]) => [field, change.from]));
    const seen = Object.fromEntries(own.map(([field, change]) => [field, change.to]));
    return { verb, input: { reference, seen, ...wish } };
  };

const BACK: Partial<Record<EventType, Back>> = {
  'ticket.assigned': (reference, { from }: EventData<'ticket.assigned'>) =>
    from ? { verb: 'assign', input: { reference, person: from, reason: REASON } } : null,
  'ticket.allocated': (reference, { fromFunctionId, fromTeamId }: EventData<'ticket.allocated'>) => ({
    verb: 'allocate',
    input: { reference, function: fromFunctionId, team: fromTeamId ?? undefined, reason: REASON },
  }),
  'ticket.waited': (reference) => ({ verb: 'resume', input: { reference } }),
  'ticket.resolved': (reference) => ({ verb: 'reopen', input: { reference, cause: 'mistake', reason: REASON } }),
  'ticket.cancelled': (reference) => ({ verb: 'reopen', input: { reference, cause: 'mistake', reason: REASON } }),
  'ticket.assessed': changedBack('assess', ['impact', 'urgency']),
  'ticket.classified': changedBack('classify', ['kind', 'service', 'category']),
  'ticket.corrected': changedBack('correct', ['subject', 'description']),
  'ticket.priorityOverridden': (reference, { from }: EventData<'ticket.priorityOverridden'>) => ({
    verb: 'override',
    input: { reference, priority: from, reason: REASON },
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

/** How to take back what these events did; null where nothing can (a message that went out stays out). */
export function undoOf(reference: string, events: readonly RecordedEvent[]): UndoWish | null {
  for (const { type, data } of events) {
    const back = BACK[type];
    if (back) return back(reference, data as never);
  }
  return null;
}
