import { z } from 'zod';

const error = 'Write an instant as 2026-11-22T09:00:00Z, or with an offset such as +01:00.';

/** An ISO 8601 instant with `Z` or an offset, from 1970 to 2199, so that every computation is bounded. */
export const Instant = z
  .union([z.iso.datetime({ offset: true }), z.iso.datetime({ offset: true, precision: -1 })], { error })
  .refine((text) => {
    const year = new Date(text).getUTCFullYear();
    return year >= 1970 && year < 2200;
  }, 'An instant lies between the years 1970 and 2199.');
