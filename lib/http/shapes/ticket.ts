import { z } from '@hono/zod-openapi';
import { At, Keyed, MaybeAt, PersonRef } from '@/lib/http/shapes/common';
import { STATES } from '@/lib/tickets/lifecycle';
import { CHANNELS, KINDS } from '@/lib/tickets/schema';

export const ClockShape = z
  .object({
    id: z.uuid(),
    kind: z.string(),
    state: z.enum(['running', 'paused', 'met', 'breached', 'stopped']),
    /** Business seconds promised. */
    target: z.int(),
    startedAt: At,
    dueAt: MaybeAt,
    /** The same as `dueAt` where somebody set it by hand: no pause and no other target moves it. */
    dueByHandAt: MaybeAt,
    metAt: MaybeAt,
    breachedAt: MaybeAt,
    stoppedAt: MaybeAt,
    excusedAt: MaybeAt,
    imported: z.boolean(),
  })
  .openapi('Clock');

export const AllowedShape = z
  .object({
    verb: z.string(),
    capability: z.string(),
    how: z.enum(['do', 'supervised', 'propose', 'ask', 'none']),
    why: z.string().nullable(),
    needs: z.int().nullable(),
  })
  .openapi('Allowed', { description: 'A verb that this state knows, and how the caller may use it now.' });

const grade = z.int().min(1).max(3);
const base = {
  id: z.uuid(),
  reference: z.string().openapi({ example: 'IT-1042' }),
  externalNumber: z.string().nullable(),
  function: Keyed,
  team: Keyed.nullable(),
  kind: z.enum(KINDS),
  state: z.enum(STATES),
  waitingReason: z.string().nullable(),
  waitingUntil: MaybeAt,
  priority: z.int().min(1).max(4).openapi({ description: '1 is highest' }),
  impact: grade,
  urgency: grade,
  subject: z.string(),
  description: z.string(),
  requester: PersonRef,
  assignee: PersonRef.nullable(),
  service: Keyed.nullable(),
  category: z.string().nullable(),
  channel: z.enum(CHANNELS),
  confidential: z.boolean(),
  version: z.int(),
  createdAt: At,
  updatedAt: At,
  resolvedAt: MaybeAt,
  closedAt: MaybeAt,
  resolution: z.object({ code: z.string(), text: z.string() }).nullable(),
  reopenCount: z.int(),
  mergedInto: z.string().nullable(),
  nextDueAt: MaybeAt,
  clocks: z.array(ClockShape),
};

export const TicketShape = z
  .object({
    ...base,
    links: z.array(z.object({ kind: z.enum(['parent', 'child', 'duplicate', 'master', 'related']), to: z.string() })),
    allowed: z.array(AllowedShape),
    unchanged: z.boolean().optional().openapi({ description: 'True when the wish was true already.' }),
  })
  .openapi('Ticket');
export const TicketLineShape = z.object(base).openapi('TicketLine');

export const HeldAnswer = z
  .object({
    held: z.object({ id: z.uuid(), ticket: z.string(), dueAt: MaybeAt }),
    detail: z.string(),
  })
  .openapi('HeldAnswer', { description: 'It waits for a check and counts once a colleague lets it go.' });
