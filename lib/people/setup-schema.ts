import { z } from 'zod';
import { isTimeZone } from '@/lib/sla/zone';
import { email, line } from '@/lib/text';

export const SHORTEST_PASSWORD = 12;
export const Password = z
  .string('Write a password')
  .min(SHORTEST_PASSWORD, `A password has at least ${SHORTEST_PASSWORD} characters`)
  .max(200, 'A password has at most 200 characters');

const Founder = z.strictObject({ name: line(120, 'The name'), email, password: Password });

/** What a desk without people needs: whoever looks after the software, and whoever leads the service. */
export const SetUpDesk = z
  .strictObject({
    code: z.string('Write the set-up code').trim().min(1, 'Write the set-up code').max(60, 'A code is shorter'),
    organisation: line(80, 'The organisation'),
    functionName: line(80, 'The name of the function'),
    functionKey: z
      .string('Write a key')
      .trim()
      .toUpperCase()
      .regex(/^[A-Z][A-Z0-9]{1,7}$/, 'A key is 2 to 8 letters and figures and begins with a letter, such as IT'),
    timeZone: z
      .string('Choose a time zone')
      .refine(isTimeZone, 'Not a time zone of the IANA list, such as Europe/London'),
    admin: Founder,
    /** Left out, the administrator is the first holder of level 6 as well. */
    lead: Founder.optional(),
  })
  .refine((input) => input.lead?.email !== input.admin.email, {
    path: ['lead', 'email'],
    message: 'Two people have two addresses; leave the second person out if they are one',
  });
export type SetUpDesk = z.infer<typeof SetUpDesk>;
