import { z } from 'zod';
import { instant, line, text } from '@/lib/text';

export const PlanMaintenance = z.strictObject({
  title: line(120, 'The title'),
  notice: text(1000, 'What people are told'),
  services: z
    .array(line(60, 'The service'), 'Choose the services that will feel it')
    .min(1, 'Choose one service at least')
    .max(50, 'At most 50 services'),
  from: instant,
  to: instant,
});
export const CancelMaintenance = z.strictObject({ id: z.uuid('A maintenance is named by its id') });
