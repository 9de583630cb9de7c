import { z } from 'zod';
import { day, text } from '@/lib/text';
import { Reference } from '@/lib/tickets/schema';

const id = z.uuid('An access is named by its id');
export const GrantAccess = z.strictObject({
  reference: Reference,
  version: z.int('The version is a whole number').positive().optional(),
});
export const RenewAccess = z.strictObject({
  id,
  until: day(),
  reason: text(2000, 'The reason').optional(),
});
export const RevokeAccess = z.strictObject({ id, reason: text(2000, 'The reason') });
