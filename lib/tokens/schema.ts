import { z } from 'zod';
import { line, name } from '@/lib/text';

export const MakeToken = z.strictObject({
  /** Whose rights it carries, at most: they are read anew at every request. */
  person: name('The person'),
  name: line(80, 'The name').default('API'),
  expiresAt: z.iso
    .datetime({ offset: true, message: 'There is no such day or time; programs write 2027-01-31T00:00:00Z' })
    .optional(),
});
export const RevokeToken = z.strictObject({ id: z.uuid('A token is named by its id') });
