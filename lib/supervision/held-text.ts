import { z } from 'zod';
import type { Held } from '@/prisma/generated/client';

type HeldText = Pick<Held, 'act' | 'input'>;
const Written = z.looseObject({ body: z.string() });

/** Whether there is a text in it that a checker reads and may change. */
export const isWritten = (held: HeldText): boolean => Written.safeParse(held.input).success;

export const bodyOf = (held: HeldText): string => Written.safeParse(held.input).data?.body ?? '';

/** The same act with another text; what began as approved wording is free text once it is changed. */
export function withBody(held: HeldText, body: string): unknown {
  const { wording: _wording, variables: _variables, ...kept } = Written.parse(held.input);
  return { ...kept, body };
}
