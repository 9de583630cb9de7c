import { z } from 'zod';
import { ServiceLevelContent as PromiseContent } from '@/lib/sla/promise';
import { LadderStep } from './ladder';

/** What is promised, on which calendar, and by which ladder people hear of it. */
export const ServiceLevelContent = z.strictObject({
  ...PromiseContent.shape,
  /** Key of the calendar rule whose version in force is pinned with this promise. */
  calendar: z.string().min(1, 'Name the calendar that counts'),
  /** Taken by its function's tickets whose service names no promise. */
  isDefault: z.boolean().default(false),
  /** Key of the ladder; null takes the standard one. Versions from before ladders were documents carry their steps. */
  ladder: z
    .union([z.string().min(1), z.array(LadderStep).max(20)], 'Name a ladder')
    .nullable()
    .default(null),
  /** Business seconds that a held act may wait for its checker. */
  checkWithin: z.number().int().min(60).max(864_000).default(1800),
});
export type ServiceLevelContent = z.infer<typeof ServiceLevelContent>;
