import { z } from '@hono/zod-openapi';
import { At } from '@/lib/http/shapes/common';
import { ClockShape } from '@/lib/http/shapes/ticket';
import type { TimelineEvent, TimelineMessage } from '@/lib/tickets/timeline';

export const EventShape = z
  .object({
    id: z.uuid(),
    at: At,
    type: z.string().openapi({ example: 'ticket.assigned' }),
    actor: z.object({
      id: z.uuid().nullable(),
      name: z.string().nullable(),
      kind: z.string(),
      level: z.int().nullable(),
      deputyFor: z.string().nullable(),
    }),
    reason: z.string().nullable(),
    data: z.record(z.string(), z.unknown()),
  })
  .openapi('Event');

export const presentEvent = ({ id, at, type, reason, data, ...event }: TimelineEvent) => ({
  ...{ id, at, type },
  actor: {
    id: event.actorId,
    name: event.actorName,
    kind: event.actorKind,
    level: event.actorLevel,
    deputyFor: event.deputyForName,
  },
  ...{ reason, data },
});

const FileShape = z.object({ id: z.uuid(), name: z.string(), type: z.string(), size: z.int() });
export const MessageShape = z
  .object({
    id: z.uuid(),
    ticket: z.string(),
    author: z.object({ id: z.uuid(), name: z.string() }),
    visibility: z.enum(['public', 'internal']),
    body: z.string(),
    channel: z.string(),
    at: At,
    fromCustomer: z.boolean(),
    /** The words were an approved wording, sent unedited. */
    approvedWording: z.boolean(),
    attachments: z.array(FileShape),
  })
  .openapi('Message');

export const presentMessage = (message: TimelineMessage, reference: string) => {
  const { id, author, visibility, body, channel, at, fromCustomer, wordingVersionId, attachments } = message;
  return {
    ...{ id, ticket: reference, author, visibility, body, channel, at, fromCustomer },
    approvedWording: wordingVersionId !== null,
    attachments,
  };
};

export const ExplainedClock = ClockShape.extend({
  policy: z.string().nullable(),
  /** Business seconds used and left; null where the ticket was imported. */
  spent: z.number().nullable(),
  remaining: z.number().nullable(),
  explain: z.array(z.looseObject({ kind: z.string() })).nullable(),
  text: z.array(z.string()).nullable(),
}).openapi('ExplainedClock', { description: 'A clock with the lines that say why it is due when it is.' });
