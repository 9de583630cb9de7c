import { z } from 'zod';

// Tab and line breaks are text; every other control character is a mistake or an attack, and PostgreSQL refuses U+0000.
const CONTROL = /[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/u;
const clean = 'Remove the control characters; only text, tabs and line breaks are taken';

const absent = (what: string) => ({
  error: (issue: { input?: unknown }) =>
    issue.input === undefined ? `${what} is missing; write something` : `${what} has to be text`,
});

/** One line of text. */
export const line = (max: number, what = 'This') =>
  z
    .string(absent(what))
    .trim()
    .min(1, `${what} is missing; write something`)
    .max(max, `${what} is too long; at most ${max} characters`)
    .regex(/^[^\r\n]*$/, `${what} has to be one line`)
    .refine((value) => !CONTROL.test(value), clean);

/** Text of several lines. */
export const text = (max: number, what = 'This') =>
  z
    .string(absent(what))
    .trim()
    .min(1, `${what} is missing; write something`)
    .max(max, `${what} is too long; at most ${max.toLocaleString('en')} characters`)
    .refine((value) => !CONTROL.test(value), clean);

export const email = z
  .string('An address has to be text')
  .trim()
  .toLowerCase()
  .max(254, 'An address has at most 254 characters')
  .pipe(z.email('That is not a mail address, such as ines@example.org'));

/** Names a person, team, service or function by id, key or mail address. */
export const name = (what: string) => line(254, what);

/** PostgreSQL knows no year 0, which ISO 8601 has, and no desk works outside of these. */
const isNear = (text: string) => {
  const year = new Date(text).getUTCFullYear();
  return year >= 1970 && year < 2200;
};
const near = 'The year lies between 1970 and 2199';

/** A moment as text, with `Z` or an offset: forms send it as well, from a day and a time. */
export const instant = z.iso
  .datetime({
    offset: true,
    abort: true,
    message: 'Give a day and a time that exist; programs write 2026-11-30T09:00:00Z',
  })
  .refine(isNear, near);

export const day = (message = 'Write a date as YYYY-MM-DD') =>
  z.iso.date({ message, abort: true }).refine(isNear, near);

/** A moment in an address, however it is written; what is not understood counts as not asked. */
export const momentAsked = z
  .string()
  .refine(isNear)
  .transform((text) => new Date(text))
  .optional()
  .catch(undefined);
