import { z } from 'zod';

/** From the lowest: who may be told that a promise is running out. */
export const RUNGS = ['owner', 'level4', 'level5', 'level6'] as const;
/** Key of the ladder that counts where a service level names none. */
export const STANDARD_LADDER = 'standard';

export const LadderStep = z.strictObject({
  /** Share of the promised time that is used up. */
  at: z
    .number('Write the share as a number of per cent, such as 75')
    .min(0.05, 'A step lies at 5 % at the earliest')
    .max(5, 'A step lies at 500 % at the latest'),
  to: z.enum(RUNGS, `Whoever is told is one of: ${RUNGS.join(', ')}`),
});

/** Who hears, step by step, while a promise is used up and after it is broken. */
export const LadderContent = z.strictObject({
  purpose: z.string().trim().max(400, 'At most 400 characters').default(''),
  steps: z.array(LadderStep).min(1, 'A ladder has one step at least').max(20, 'At most 20 steps'),
});
export type LadderContent = z.infer<typeof LadderContent>;
