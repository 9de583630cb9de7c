import { z } from '@hono/zod-openapi';
import { At, MaybeAt } from '@/lib/http/shapes/common';
import type { HeldView } from '@/lib/supervision/queries';

export const HeldShape = z
  .object({
    id: z.uuid(),
    state: z.enum(['waiting', 'approved', 'edited', 'returned', 'taken']),
    act: z.string(),
    /** SHA-256 of what was written; send it with the approval to be sure that it is what you read. */
    hash: z.string(),
    body: z.string(),
    editedBody: z.string().nullable(),
    note: z.string().nullable(),
    ticket: z.string(),
    author: z.object({ id: z.uuid(), name: z.string(), level: z.int() }),
    checker: z.object({ id: z.uuid(), name: z.string() }).nullable(),
    at: At,
    dueAt: MaybeAt,
    decidedAt: MaybeAt,
  })
  .openapi('Held');

export const presentHeld = (held: HeldView) => {
  const { id, state, act, hash, body, editedBody, note, author, checker, at, dueAt, decidedAt } = held;
  return {
    ...{ id, state, act, hash, body, editedBody, note, ticket: held.ticket.reference },
    author: { id: author.id, name: author.name, level: author.level },
    ...{ checker, at, dueAt, decidedAt },
  };
};
