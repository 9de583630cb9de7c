import { z } from 'zod';

/** Something people may be let into until a date: who owns it, for how long at most, and who takes it away again. */
export const AccessItemContent = z.strictObject({
  summary: z.string().trim().min(3, 'Say in 3 to 160 characters what it opens').max(160),
  /** Mail address of the owner, who agrees and prolongs. */
  owner: z.string().trim().toLowerCase().min(1, 'Name who owns it by mail address').max(254),
  longestDays: z.int('A whole number of days').min(1, 'At least a day').max(3660).default(180),
  /** Days before the end at which the task to take it away is made. */
  warnDays: z.int('A whole number of days').min(0).max(90).default(7),
  functionKey: z.string().min(1, 'Name the function that takes it away'),
  teamKey: z.string().nullable().default(null),
});
export type AccessItemContent = z.infer<typeof AccessItemContent>;
