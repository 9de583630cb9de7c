import { z } from 'zod';
import { day as anyDay } from '@/lib/text';

const word = z.string().trim().min(1).max(64).optional().catch(undefined);
const day = anyDay().optional().catch(undefined);

export const PERIODS = ['28d', 'quarter', 'year', 'custom'] as const;

/** What a report can be narrowed by, in the address. Every field falls back to "any", so that an old link still opens. */
export const MeasureQuery = z.object({
  period: z.enum(PERIODS).catch('28d').default('28d'),
  /** Local days, both counted; read only for a custom period. */
  from: day,
  to: day,
  function: word,
  service: word,
  team: word,
  channel: word,
  priority: z.enum(['1', '2', '3', '4']).optional().catch(undefined),
});
export type MeasureQuery = z.output<typeof MeasureQuery>;
