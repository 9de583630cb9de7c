import { z } from 'zod';

// PostgreSQL keeps no null character, and nobody means to type one.
const Words = z
  .string()
  .max(60_000)
  .transform((text) => text.replaceAll('\u0000', ''));

/** What is being typed, and where: `place` is a path such as `/desk/tickets/IT-7#reply`. */
export const KeepDraft = z.strictObject({
  place: z.string().regex(/^\/[\w/.#-]{1,200}$/, 'A place is a path of this desk'),
  /** Empty fields drop the draft. */
  fields: z.record(z.string().max(60), Words),
});
export type KeepDraft = z.output<typeof KeepDraft>;
