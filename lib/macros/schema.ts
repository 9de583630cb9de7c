import { z } from 'zod';
import { name } from '@/lib/text';
import { Reference } from '@/lib/tickets/schema';

export const ApplyMacro = z.strictObject({
  reference: Reference,
  macro: name('The macro'),
  /** What its wording's gaps are filled with. */
  variables: z.record(z.string(), z.string().max(2000)).default({}),
});
