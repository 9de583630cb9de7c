import { z } from 'zod';
import { RESOLUTION_CODES } from '@/lib/tickets/schema';

/** Several acts on a ticket under one name; each is judged and recorded as if it were done alone. */
export const MacroContent = z
  .strictObject({
    purpose: z.string().trim().min(3, 'Say in 3 to 400 characters when one uses it').max(400),
    /** Service keys it belongs to; none means any. */
    services: z.array(z.string()).max(100).default([]),
    /** Key of the approved wording that goes to the requester. */
    wording: z.string().nullable().default(null),
    note: z.string().trim().max(4000).nullable().default(null),
    /** Key of the team it is passed to. */
    team: z.string().nullable().default(null),
    /** Key of the reason it waits for. */
    wait: z.string().nullable().default(null),
    resolve: z
      .strictObject({
        code: z.enum(RESOLUTION_CODES),
        resolution: z.string().trim().min(3, 'Say in a sentence what solved it').max(2000),
      })
      .nullable()
      .default(null),
  })
  .refine(({ wording, note, team, wait, resolve }) => Boolean(wording || note || team || wait || resolve), {
    path: ['wording'],
    message: 'A macro does at least one thing: a wording, a note, a team, a waiting reason or a resolution',
  })
  .refine(({ wait, resolve }) => !(wait && resolve), {
    path: ['wait'],
    message: 'What is resolved does not wait; choose one of the two',
  });
export type MacroContent = z.infer<typeof MacroContent>;
