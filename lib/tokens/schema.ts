import { z } from 'zod';
import { instant, line, name } from '@/lib/text';

export const MakeToken = z.strictObject({
  /** Whose rights it carries, at most: they are read anew at every request. */
  person: name('The person'),
  name: line(80, 'The name').default('API'),
  expiresAt: instant.optional(),
});
export const RevokeToken = z.strictObject({ id: z.uuid('A token is named by its id') });
