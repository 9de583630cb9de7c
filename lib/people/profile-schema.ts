import { z } from 'zod';
import { Password } from '@/lib/people/setup-schema';
import { isTimeZone } from '@/lib/sla/zone';
import { line } from '@/lib/text';

export const LOCALES = ['en'] as const;

/** Every zone this machine knows; UTC is missing from the list that Intl gives. */
export const timeZones = (): string[] => [
  'UTC',
  ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC'),
];

export const ChangeProfile = z.strictObject({
  name: line(120, 'The name'),
  phone: z.union([z.literal(''), line(40, 'The number')]).default(''),
  timeZone: z
    .string('Choose a time zone')
    .refine(isTimeZone, 'Not a time zone of the IANA list, such as Europe/London'),
  locale: z.enum(LOCALES, 'Choose one of the languages of the list'),
  shortcuts: z.boolean().default(false),
});
export type ChangeProfile = z.infer<typeof ChangeProfile>;

export const ChangePassword = z.strictObject({
  password: z.string('Write your password of now').max(200, 'A password has at most 200 characters').default(''),
  newPassword: Password,
});
