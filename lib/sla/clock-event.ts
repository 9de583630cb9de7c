import { z } from 'zod';
import { Instant } from './instant';
import { Targets } from './promise';

const at = Instant;

/** What happened to a ticket, as far as its clocks care. */
export const ClockEvent = z.discriminatedUnion('what', [
  /** `answered`: opened by phone or at the desk, so the first response is met at once. */
  z.strictObject({ what: z.literal('created'), at, answered: z.boolean().optional() }),
  /** `automatic`: a machine wrote, which answers nobody and wakes nothing. */
  z.strictObject({ what: z.literal('answered'), at, automatic: z.boolean().optional() }),
  z.strictObject({ what: z.literal('customer-wrote'), at, automatic: z.boolean().optional() }),
  z.strictObject({
    what: z.literal('waiting'),
    at,
    state: z.string().min(1).max(64).optional(),
    reason: z.string().min(1).max(64).optional(),
  }),
  z.strictObject({ what: z.literal('resumed'), at }),
  z.strictObject({ what: z.literal('resolved'), at }),
  z.strictObject({ what: z.literal('reopened'), at }),
  z.strictObject({ what: z.literal('retarget'), at, targets: Targets, reason: z.string().max(200).optional() }),
]);
export type ClockEvent = z.infer<typeof ClockEvent>;
