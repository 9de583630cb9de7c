import { expect, test } from 'vitest';
import { z } from 'zod';
import { wordsOf } from '@/lib/issue-words';

const said = (schema: z.ZodType, value: unknown) => schema.safeParse(value).error?.issues.map(wordsOf)[0];

test.each([
  [z.string(), undefined, 'This is missing; fill it in'],
  [z.string().min(1), '', 'This is empty; fill it in'],
  [z.string().min(3), 'a', 'This is too short; at least 3 characters'],
  [z.string().max(2), 'abc', 'This is too long; at most 2 characters'],
  [z.array(z.string()).min(1), [], 'Give at least one'],
  [z.array(z.string()).max(1), ['a', 'b'], 'These are too many; at most 1'],
  [z.number().min(1), 0, 'This is too little; at least 1'],
  [z.number().max(5), 9, 'This is too much; at most 5'],
  [z.enum(['low', 'high']), 'x', 'Choose one of: low, high'],
  [z.int(), 1.5, 'This has to be a whole number'],
  [z.number(), 'soon', 'This has to be a number'],
  [z.string('Its own words'), 3, 'Its own words'],
])('a refusal speaks plainly: %#', (schema, value, words) => {
  expect(said(schema, value)).toBe(words);
});
