import { z } from 'zod';
import { instant, line, name, text } from '@/lib/text';
import { Reference } from '@/lib/tickets/schema';

const id = z.uuid('A task is named by its id');
const title = line(160, 'What is to be done');
const after = z
  .array(line(60, 'The key of a task'), 'A list of the keys of tasks')
  .max(60, 'At most 60 tasks come before one');
const reason = text(2000, 'The reason');

export const OnTask = z.strictObject({ id });
/** The note says what was done; without one a recovery is not done. */
export const DoTask = z.strictObject({ id, note: text(2000, 'What was done').optional() });
/** The reference is there so that a proposal knows what it is about. */
export const SkipTask = z.strictObject({ id, reference: Reference.optional(), reason });

/** One more task for the plan of a request under way. */
export const AddTask = z.strictObject({
  reference: Reference,
  title,
  /** As whoever asked reads it; left out, the title itself. */
  words: line(160, 'What the customer reads').optional(),
  team: name('The team').optional(),
  person: name('Who does it').optional(),
  /** Keys of the tasks that have to be over before it begins. */
  after: after.optional(),
  due: instant.optional(),
  mandatory: z.boolean('Whether it is mandatory is true or false').optional(),
  reason: reason.optional(),
});

/** What is left out stays as it is; null takes a person or a due time away. */
export const ChangeTask = z.strictObject({
  reference: Reference,
  id,
  title: title.optional(),
  team: name('The team').optional(),
  person: name('Who does it').nullable().optional(),
  after: after.optional(),
  due: instant.nullable().optional(),
  reason: reason.optional(),
});
