import { z } from 'zod';

/** What stands after the question mark of an address, as a page gets it. */
export type Search = Promise<Record<string, string | string[] | undefined>>;

/** The first of what may be given once or often. */
export const one = (value: string | string[] | undefined): string | undefined =>
  (Array.isArray(value) ? value[0] : value)?.trim() || undefined;

export const isId = (value: string | undefined): value is string => z.uuid().safeParse(value).success;
