import { z } from 'zod';
import { instant, name, text } from '@/lib/text';
import { Reference } from '@/lib/tickets/schema';

const note = text(2000, 'The reason').optional();
const decision = z.enum(['approve', 'refuse'], 'The decision is one of: approve, refuse');

export const DecideApproval = z.strictObject({
  reference: Reference,
  version: z.int('The version is a whole number').positive().optional(),
  decision,
  /** A refusal says why. */
  reason: note,
});
export const DecideByLink = z.strictObject({ token: z.string().min(20).max(200), decision, reason: note });

export const NameDelegate = z.strictObject({
  person: name('Who stands in'),
  from: instant.optional(),
  to: instant,
});
export const EndDelegate = z.strictObject({ id: z.uuid('It is named by its id') });
