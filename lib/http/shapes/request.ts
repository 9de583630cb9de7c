import { z } from '@hono/zod-openapi';
import type { AccessView } from '@/lib/access/queries';
import type { AskView, StandIn } from '@/lib/approvals/queries';
import type { TaskToDo, TaskView } from '@/lib/fulfilment/queries';
import { At, MaybeAt } from '@/lib/http/shapes/common';

export const TaskShape = z
  .object({
    id: z.uuid(),
    key: z.string(),
    title: z.string(),
    words: z.string().describe('As whoever asked reads it'),
    state: z.enum(['waiting', 'ready', 'done', 'skipped']),
    does: z.enum(['work', 'grantAccess', 'revokeAccess', 'recover']),
    mandatory: z.boolean(),
    after: z.array(z.string()).describe('Keys of the tasks that come before it'),
    team: z.object({ key: z.string(), name: z.string() }).nullable(),
    owner: z.object({ id: z.uuid(), name: z.string() }).nullable(),
    dueAt: MaybeAt,
    doneAt: MaybeAt,
    doneBy: z.string().nullable(),
    reason: z.string().nullable(),
  })
  .openapi('Task', { description: 'One piece of work of the plan of a request.' });

export const presentTask = ({ id, key, title, words, state, does, mandatory, afterKeys, ...task }: TaskView) => {
  const { team, owner, dueAt, doneAt, doneBy, reason } = task;
  return {
    ...{ id, key, title, words, state, does, mandatory, after: afterKeys },
    ...{ team, owner, dueAt, doneAt, doneBy, reason },
  };
};

export const TaskToDoShape = z
  .object({
    id: z.uuid(),
    title: z.string(),
    ticket: z.string(),
    subject: z.string(),
    readyAt: At,
    dueAt: MaybeAt,
    mine: z.boolean().describe('False where it waits for anybody of your teams'),
  })
  .openapi('TaskToDo');
export const presentTaskToDo = ({ reference, ...task }: TaskToDo) => ({ ...task, ticket: reference });

export const AskShape = z
  .object({
    id: z.uuid(),
    ticket: z.string(),
    subject: z.string(),
    description: z.string(),
    requester: z.string(),
    service: z.string().nullable(),
    stage: z.string(),
    chief: z.string().nullable().describe('In whose place you decide'),
    state: z.enum(['asked', 'approved', 'refused']),
    reason: z.string().nullable(),
    askedAt: At,
    decidedAt: MaybeAt,
    expiresAt: MaybeAt,
    answers: z.array(z.object({ label: z.string(), value: z.string() })),
    changeable: z.boolean().describe('Decided, and nobody has begun: it may still be changed'),
  })
  .openapi('Approval', { description: 'Decide by POST /tickets/{reference}/decide-approval.' });
export const presentAsk = ({ reference, note, at, ...ask }: AskView) => ({
  ...ask,
  ...{ ticket: reference, reason: note, askedAt: at },
});

export const StandInShape = z.object({ id: z.uuid(), name: z.string(), from: At, to: At }).openapi('StandIn');
export const presentStandIn = ({ id, name, from, to }: StandIn) => ({ id, name, from, to });

export const AccessShape = z
  .object({
    id: z.uuid(),
    item: z.string(),
    title: z.string(),
    holder: z.string(),
    email: z.string().nullable(),
    grantedBy: z.string(),
    ticket: z.string(),
    from: At,
    until: At,
    endedAt: MaybeAt,
    endedBy: z.enum(['revoked', 'expired']).nullable(),
    toTakeAway: z.boolean(),
  })
  .openapi('Access', { description: 'Somebody may use something until a date.' });
export const presentAccess = ({ reference, ...access }: AccessView) => ({ ...access, ticket: reference });
