import { z } from 'zod';
import { line } from '@/lib/text';

export const FollowService = z.strictObject({
  service: line(60, 'The service'),
  stop: z.boolean().optional(),
});
