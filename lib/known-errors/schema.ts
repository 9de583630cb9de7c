import { z } from 'zod';
import { line, text } from '@/lib/text';
import { Reference } from '@/lib/tickets/schema';

export const EFFECTS = ['none', 'degraded', 'outage'] as const;
export type Effect = (typeof EFFECTS)[number];
export const STATUSES = ['suspected', 'confirmed', 'workaround', 'fixed', 'closed'] as const;
export type Status = (typeof STATUSES)[number];

const key = line(60, 'The known error');
/** The kind stands in the input, so that a proposal knows which rule it is about. */
const onError = { kind: z.literal('knownError').default('knownError'), key };

export const MatchError = z.strictObject({
  reference: Reference,
  error: line(60, 'The known error'),
  remove: z.boolean().optional(),
});
export const DeclareEffect = z.strictObject({
  ...onError,
  effect: z.enum(EFFECTS, `The effect is one of: ${EFFECTS.join(', ')}`),
  notice: text(500, 'What people are told').optional(),
});
export const FixError = z.strictObject({ ...onError, fixed: z.boolean().default(true), note: text(2000, 'The note') });
export const CloseError = z.strictObject({ ...onError, reason: text(2000, 'The reason') });
export const SayMeToo = z.strictObject(onError);
