import { z } from 'zod';
import { text } from '@/lib/text';
import { Reference } from '@/lib/tickets/schema';

export const MakeGood = z.strictObject({ reference: Reference, note: text(2000, 'What was done') });
