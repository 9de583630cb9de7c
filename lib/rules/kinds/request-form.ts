import { z } from 'zod';

export const FIELD_TYPES = ['text', 'longText', 'choice', 'choices', 'number', 'date', 'person', 'yesNo'] as const;
export type FieldType = (typeof FIELD_TYPES)[number];
/** What an answer is to the desk beside being read: until when, and for whom, an access is asked. */
export const FIELD_MEANINGS = ['nothing', 'accessUntil', 'accessFor'] as const;

const KEY = /^[a-z][a-zA-Z0-9-]*$/;
const words = (max: number) => z.string().trim().max(max, `At most ${max} characters`);

/** Shown, done or asked only when another answer is one of these. */
export const Condition = z.strictObject({
  field: z.string().min(1, 'Name the question it depends on'),
  is: z.array(words(120).min(1)).min(1, 'Name at least one answer, one a line').max(50),
});
export type Condition = z.infer<typeof Condition>;

export const FormField = z.strictObject({
  key: z
    .string()
    .trim()
    .max(40, 'A key has at most 40 characters')
    .regex(KEY, 'A key is letters, digits and hyphens and begins with a small letter, such as screen-size'),
  label: words(160).min(1, 'Write the question'),
  hint: words(300).default(''),
  type: z.enum(FIELD_TYPES, `The type is one of: ${FIELD_TYPES.join(', ')}`),
  required: z.boolean().default(false),
  /** What one chooses from; the answer is the very words. */
  options: z.array(words(120).min(1)).max(100, 'At most 100 answers to choose from').default([]),
  /** Smallest and largest number; fewest and most characters of a text; fewest and most choices; days from today for a date. */
  least: z.number('A number').nullable().default(null),
  most: z.number('A number').nullable().default(null),
  when: Condition.nullable().default(null),
  means: z.enum(FIELD_MEANINGS).default('nothing'),
});
export type FormField = z.infer<typeof FormField>;

/** What is asked of somebody who asks for a service: one definition for the portal, the desk and the API. */
export const RequestFormContent = z.strictObject({
  intro: words(1000).default(''),
  fields: z.array(FormField).min(1, 'Ask at least one question').max(60, 'At most 60 questions'),
});
export type RequestFormContent = z.infer<typeof RequestFormContent>;
