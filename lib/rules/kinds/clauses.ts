import { z } from 'zod';
import { Questions } from './questions';
import { uniqueKeys } from './unique-keys';

const Clause = z.strictObject({
  /** As the clause is cited: `1`, `2.3`. */
  key: z.string().regex(/^\d{1,2}(\.\d{1,2}){0,2}$/, 'A clause is numbered, such as 2 or 2.3'),
  title: z.string().trim().max(120).default(''),
  text: z.string().trim().min(3, 'Write the clause').max(4000),
});
const clauses = z.array(Clause).min(1, 'Write at least one clause').max(100).check(uniqueKeys('clause'));
const purpose = z.string().trim().min(3, 'Say in 3 to 400 characters what it is for').max(400);

/** What good work looks like: clauses that can be followed, cited and checked. */
export const StandardContent = z.strictObject({ purpose, clauses, questions: Questions });
export type StandardContent = z.infer<typeof StandardContent>;

/** What the desk binds itself to, and for whom that holds. */
export const PolicyContent = z.strictObject({
  purpose,
  scope: z.string().trim().min(3, 'Say in 3 to 400 characters for whom and what it holds').max(400),
  clauses,
  questions: Questions,
});
export type PolicyContent = z.infer<typeof PolicyContent>;
