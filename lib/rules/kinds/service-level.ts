import { z } from 'zod';
import { ServiceLevelContent as PromiseContent } from '@/lib/sla/promise';

const LadderStep = z.strictObject({
  at: z.number().min(0.05).max(5),
  to: z.enum(['owner', 'level4', 'level5', 'level6']),
});

/** What is promised, on which calendar, and who hears of it when. */
export const ServiceLevelContent = z.strictObject({
  ...PromiseContent.shape,
  /** Key of the calendar rule whose version in force is pinned with this promise. */
  calendar: z.string().min(1, 'Name the calendar that counts'),
  /** Taken by its function's tickets whose service names no promise. */
  isDefault: z.boolean().default(false),
  ladder: z.array(LadderStep).max(20).default([]),
  /** Business seconds that a held act may wait for its checker. */
  checkWithin: z.number().int().min(60).max(864_000).default(1800),
});
export type ServiceLevelContent = z.infer<typeof ServiceLevelContent>;
