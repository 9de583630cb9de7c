import { z } from 'zod';
import { Questions } from './questions';
import { uniqueKeys } from './unique-keys';

const Key = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, 'A key is lower-case words joined by hyphens, such as check-identity');

export const ProcedureStep = z.strictObject({
  /** Names the step for ever: what was done is recorded under it. */
  key: Key,
  words: z.string().trim().min(3, 'Say in 3 to 300 characters what is done').max(300),
  /** A ticket is not resolved while a mandatory step is open. */
  mandatory: z.boolean().default(true),
  /** Whoever works on the ticket may leave it out, with a reason; else level 4 grants that. */
  skippable: z.boolean().default(false),
  /** Key of the approved wording that says it to the requester. */
  wording: z.string().nullable().default(null),
});
export type ProcedureStep = z.infer<typeof ProcedureStep>;

const anyOf = <T extends z.ZodType>(entry: T) => z.array(entry).max(100).default([]);

/** How a kind of work is done: for which tickets it holds, its steps, and when it is passed on instead. */
export const ProcedureContent = z.strictObject({
  purpose: z.string().trim().min(3, 'Say in 3 to 400 characters what it is for').max(400),
  /** For which tickets; an empty list is any. */
  kinds: anyOf(z.enum(['incident', 'request', 'question', 'complaint'])),
  services: anyOf(z.string()),
  categories: anyOf(z.string()),
  steps: z
    .array(ProcedureStep)
    .min(1, 'A procedure has at least one step')
    .max(40, 'More than 40 steps are two procedures; part them')
    .check(uniqueKeys('step')),
  /** "Pass it on when ...": what makes it too complex for whoever took it. */
  passOn: z.array(z.string().trim().min(3).max(200)).max(20).default([]),
  questions: Questions,
});
export type ProcedureContent = z.infer<typeof ProcedureContent>;
