import type { z } from 'zod';

/** No two entries of a list under one key; the second is the one that is marked. */
export const uniqueKeys = (what: string) => (ctx: z.core.ParsePayload<{ key: string }[]>) => {
  const seen = new Set<string>();
  ctx.value.forEach((entry, index) => {
    if (seen.has(entry.key))
      ctx.issues.push({
        code: 'custom',
        path: [index, 'key'],
        input: entry.key,
        message: `This ${what} stands here twice`,
      });
    seen.add(entry.key);
  });
};
