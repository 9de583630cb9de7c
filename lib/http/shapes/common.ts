import { z } from '@hono/zod-openapi';

/** An instant in UTC with `Z`. */
export const At = z.iso.datetime();
export const MaybeAt = At.nullable();
export const Keyed = z.object({ id: z.uuid(), key: z.string(), name: z.string() }).openapi('Keyed');
export const PersonRef = z
  .object({ id: z.uuid(), name: z.string(), email: z.string().nullable() })
  .openapi('Person', { description: 'The mail address of staff is shown to staff only.' });

export const page = (item: z.ZodType) => z.object({ items: z.array(item), next: z.string().nullable() });

const LIMIT = 'A number from 1 to 200';
export const Limit = z
  .string()
  .regex(/^\d{1,3}$/, LIMIT)
  .transform(Number)
  .pipe(z.int().min(1, LIMIT).max(200, LIMIT))
  .default(50);
export const Cursor = z.string().min(1).max(500).optional();
export const IdCursor = z.uuid('This cursor does not belong to this list; start again without one').optional();
