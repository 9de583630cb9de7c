import { z } from 'zod';
import { line } from '@/lib/text';

/** The query string of a list, without its place in it. */
const Query = z
  .string()
  .max(2000)
  .transform((value) => {
    const query = new URLSearchParams(value);
    for (const technical of ['cursor', 'preview', 'bulk', 'view']) query.delete(technical);
    query.sort();
    return query.toString();
  });

export const SaveView = z.strictObject({ name: line(40, 'The name'), query: Query });
export type SaveView = z.output<typeof SaveView>;
