import { z } from 'zod';

const WORD = /^[\p{L}\p{N}]+(?:[-'][\p{L}\p{N}]+)*$/u;

/** One meaning: the words for it, parted by spaces. */
const Meaning = z
  .string()
  .trim()
  .toLowerCase()
  .max(400, 'A meaning is too long; at most 400 characters')
  .refine((line) => line.split(/\s+/).length >= 2, 'A meaning needs two words at least, parted by a space')
  .refine((line) => line.split(/\s+/).length <= 20, 'A meaning has at most 20 words')
  .refine(
    (line) => line.split(/\s+/).every((word) => WORD.test(word)),
    'Write words of letters and numbers, parted by spaces, without commas',
  );

/** Everyday words that mean about the same at this desk: in a search each finds the others, for less than itself. */
export const SynonymsContent = z.strictObject({
  meanings: z
    .array(Meaning)
    .min(1, 'Write one meaning at least, or retire the list')
    .max(500, 'At most 500 meanings')
    .check(({ value, issues }) => {
      for (const [at, line] of value.entries())
        if (value.indexOf(line) < at)
          issues.push({ code: 'custom', path: [at], input: line, message: `“${line}” stands here twice; leave one` });
    }),
});
export type SynonymsContent = z.infer<typeof SynonymsContent>;
