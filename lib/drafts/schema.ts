import { z } from 'zod';

/** What is being typed, and where: `place` is a path such as `/desk/tickets/IT-7#reply`. */
export const KeepDraft = z.strictObject({
  place: z.string().regex(/^\/[\w/.#-]{1,200}$/, 'A place is a path of this desk'),
  /** Empty fields drop the draft. */
  fields: z.record(z.string().max(60), z.string().max(60_000)),
});
export type KeepDraft = z.output<typeof KeepDraft>;
