import { z } from 'zod';

const id = z.string();
const maybe = id.nullish();
const task = { taskId: id, title: z.string() };
const access = { grantId: id, kind: z.string(), key: z.string(), personId: id };

/** What happens to a request from the catalogue: its answers, who agrees, its tasks, and access that ends. */
export const REQUEST_EVENTS = {
  'request.answered': z.object({ kind: z.string(), key: z.string(), number: z.number(), answers: z.number() }),
  'request.begun': z.object({}),

  'approval.asked': z.object({
    ...{ askId: id, stage: z.number(), title: z.string() },
    ...{ personId: id, delegateId: maybe },
  }),
  'approval.decided': z.object({
    ...{ askId: id, stage: z.number(), decision: z.string() },
    by: z.string(),
    /** They had said the other before. */
    changed: z.boolean(),
    forId: maybe,
  }),
  'approval.reminded': z.object({ askId: id, personId: id, delegateId: maybe }),
  'approval.handedOn': z.object({ fromId: maybe, toId: id, why: z.string() }),
  'approval.delegated': z.object({ delegateId: id, from: z.string(), to: z.string() }),
  'approval.delegationEnded': z.object({ delegateId: id }),
  'ticket.approved': z.object({}),
  'ticket.refused': z.object({ stage: z.number(), title: z.string() }),

  'fulfilment.started': z.object({ kind: z.string(), key: z.string(), number: z.number(), tasks: z.number() }),
  'fulfilment.taskReady': z.object({ ...task, dueAt: z.string().nullable() }),
  'fulfilment.taskTaken': z.object(task),
  'fulfilment.taskDone': z.object(task),
  'fulfilment.taskSkipped': z.object(task),
  'fulfilment.taskAdded': z.object({ ...task, teamId: maybe, ownerId: maybe }),
  /** Only what was changed is there; `after` by title. */
  'fulfilment.taskChanged': z.object({
    ...task,
    ...{ renamed: z.string().optional(), teamId: maybe, ownerId: maybe },
    ...{ dueAt: z.string().nullish(), after: z.array(z.string()).optional() },
  }),
  /** A low score asks for somebody to make it good; raised again, it no longer does. */
  'fulfilment.recoveryOpened': z.object({ ...task, dueAt: z.string().nullable() }),
  'fulfilment.recoveryDropped': z.object(task),
  'fulfilment.finished': z.object({ tasks: z.number() }),

  'access.granted': z.object({ ...access, until: z.string() }),
  'access.renewed': z.object({ ...access, from: z.string(), until: z.string() }),
  'access.revokeDue': z.object({ ...access, taskId: id, until: z.string() }),
  'access.ended': z.object({ ...access, cause: z.string() }),

  'catalogue.attested': z.object({ month: z.string(), services: z.number(), gaps: z.number() }),
} as const satisfies Record<string, z.ZodObject>;
