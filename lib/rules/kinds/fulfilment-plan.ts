import { z } from 'zod';
import { Condition } from './request-form';

export const TASK_DOES = ['work', 'grantAccess'] as const;

export const PlanTask = z.strictObject({
  key: z
    .string()
    .trim()
    .max(40)
    .regex(
      /^[a-z][a-zA-Z0-9-]*$/,
      'A key is letters, digits and hyphens and begins with a small letter, such as order',
    ),
  title: z.string().trim().min(1, 'Say what is to be done').max(160),
  /** How it is told to whoever asked; left out, the title itself. */
  words: z.string().trim().max(160).default(''),
  /** Team that does it; left out, the ticket's own. */
  team: z.string().nullable().default(null),
  /** Mail address of the one person who does it. */
  owner: z.string().trim().toLowerCase().nullable().default(null),
  /** Keys of tasks that have to be over before it begins. */
  after: z.array(z.string()).max(30).default([]),
  /** Business seconds from being ready. */
  within: z.int('Write a time such as 4 h').positive().max(31_536_000).nullable().default(null),
  mandatory: z.boolean().default(true),
  /** Only where an answer of the form says so. */
  when: Condition.nullable().default(null),
  does: z.enum(TASK_DOES).default('work'),
});
export type PlanTask = z.infer<typeof PlanTask>;

/** The tasks that make a request come true, and their order. */
export const FulfilmentPlanContent = z.strictObject({
  tasks: z.array(PlanTask).min(1, 'One task at least').max(60, 'At most 60 tasks'),
});
export type FulfilmentPlanContent = z.infer<typeof FulfilmentPlanContent>;
