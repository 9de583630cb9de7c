import { z } from 'zod';

/** What a survey may ask about; how a complaint was handled is asked by whoever handled it. */
export const SURVEYED_KINDS = ['incident', 'request', 'question'] as const;
const Label = z.string().trim().min(1, 'Name every step of the scale').max(40, 'At most 40 characters a step');

/** What people are asked once their work is closed, when, and how often at most. */
export const SurveyContent = z.strictObject({
  question: z.string().trim().min(3, 'Write the question in 3 to 160 characters').max(160),
  /** What the numbers 1 to 5 mean, in this order. */
  scale: z.tuple([Label, Label, Label, Label, Label]).default(['Poor', 'Fair', 'All right', 'Good', 'Very good']),
  /** Asked beside the number, answered in words or not at all. */
  followUp: z.string().trim().max(160, 'At most 160 characters').nullable().default(null),
  kinds: z
    .array(z.enum(SURVEYED_KINDS, `A kind is one of: ${SURVEYED_KINDS.join(', ')}`))
    .min(1, 'Ask about one kind of work at least, or retire the survey')
    .max(SURVEYED_KINDS.length)
    .default([...SURVEYED_KINDS]),
  /** Service keys; none means any. */
  services: z.array(z.string()).max(200).default([]),
  /** Plain hours from closing to the mail. */
  afterHours: z.int('A whole number of hours').min(0, 'At once at the earliest').max(720, 'At most 30 days').default(1),
  /** Nobody is asked again before so many days are over; 0 asks after every ticket. */
  everyDays: z.int('A whole number of days').min(0).max(365, 'At most a year').default(30),
  /** A score up to this is told to whoever solved it and to those who lead, and is to be made good; none tells nobody. */
  lowScore: z.int('A number from 1 to 4').min(1, 'At least 1').max(4, 'At most 4').nullable().default(2),
  /** Whoever rates may keep their name from everybody below level 5. */
  anonymous: z.boolean('Whether names may be kept back is true or false').default(false),
});
export type SurveyContent = z.infer<typeof SurveyContent>;
