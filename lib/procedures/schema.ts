import { z } from 'zod';
import { line, text } from '@/lib/text';
import { Reference } from '@/lib/tickets/schema';

const Step = line(80, 'The step');

export const StepDone = z.strictObject({
  reference: Reference,
  /** Keys of the steps that were done, as the procedure names them. */
  steps: z.array(Step).min(1, 'Name the step that was done').max(40),
});
export const StepSkipped = z.strictObject({ reference: Reference, step: Step, reason: text(500, 'The reason') });
export const StepUndone = z.strictObject({ reference: Reference, step: Step });
