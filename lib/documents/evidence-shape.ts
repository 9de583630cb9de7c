import { z } from 'zod';
import { text } from '@/lib/text';
import { Reference } from '@/lib/tickets/schema';

/** What speaks for a change: tickets in which it was felt, and figures in words. */
export const Evidence = z.strictObject({
  tickets: z.array(Reference).max(20, 'Name at most 20 tickets').default([]),
  figures: text(2000, 'The figures').optional(),
});
export type Evidence = z.infer<typeof Evidence>;
