import { z } from 'zod';

export const PROMISE_KINDS = ['incident', 'request', 'question', 'complaint'] as const;
export type PromiseKind = (typeof PROMISE_KINDS)[number];
export type PromisePriority = 1 | 2 | 3 | 4;

const Seconds = z.int().positive().max(315_576_000);
const Days = z.int().min(0).max(400);
const Marks = z.array(z.string().min(1).max(64)).max(64).default([]);

/** Business seconds a clock kind is promised; a kind not named is not promised. */
export const Targets = z.strictObject({
  response: Seconds.optional(),
  update: Seconds.optional(),
  resolve: Seconds.optional(),
  reply: Seconds.optional(),
});
export type Targets = z.infer<typeof Targets>;

const ByPriority = z.strictObject({
  1: Targets.optional(),
  2: Targets.optional(),
  3: Targets.optional(),
  4: Targets.optional(),
});

/** Ticket states and waiting reasons, by key, that stop each clock; a clock with none never stops. */
export const Pausing = z.strictObject({ response: Marks, update: Marks, resolve: Marks, reply: Marks });
export type Pausing = z.infer<typeof Pausing>;

/** What a service level promises: content of one immutable version of the rule kind "service level". */
export const ServiceLevelContent = z.strictObject({
  targets: z.strictObject({
    incident: ByPriority.optional(),
    request: ByPriority.optional(),
    question: ByPriority.optional(),
    complaint: ByPriority.optional(),
  }),
  pausing: Pausing,
  /** Reopening goes on with the time already used, or starts anew (behaviour 26). */
  reopen: z.enum(['continue', 'restart']).default('continue'),
  /** What happens to open clocks when another policy comes to match (behaviour 19). */
  onChange: z.enum(['restart', 'continue']).default('continue'),
  /** Business days after resolving in which a customer may reopen. */
  reopenDays: Days,
  /** Business days after resolving until the ticket closes by itself. */
  autoCloseDays: Days,
});
export type ServiceLevelContent = z.infer<typeof ServiceLevelContent>;

/** Targets of a ticket kind and priority (1 is highest); empty when nothing is promised. */
export function targetsFor(content: ServiceLevelContent, kind: PromiseKind, priority: PromisePriority): Targets {
  return content.targets[kind]?.[priority] ?? {};
}

/** Does a ticket in this state, waiting for this reason, stop the clock? A state marks all of its reasons. */
export function pausesClock(marks: readonly string[], state: string, reason?: string | null): boolean {
  return marks.includes(state) || (reason != null && marks.includes(reason));
}

/**
 * Target of the update clock in business seconds: while no first response exists it may not fall before the
 * response target (behaviour 23, zammad#5177).
 */
export function updateTarget(targets: Targets, answered: boolean): number | undefined {
  if (targets.update === undefined || answered) return targets.update;
  return Math.max(targets.update, targets.response ?? 0);
}
