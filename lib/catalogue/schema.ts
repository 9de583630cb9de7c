import { z } from 'zod';
import { name, text } from '@/lib/text';

export const AttestCatalogue = z.strictObject({
  function: name('The function'),
  month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'A month looks like 2026-11'),
  /** What stands in the way, where gaps are left. */
  note: text(2000, 'The note').optional(),
});
