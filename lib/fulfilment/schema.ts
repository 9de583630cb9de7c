import { z } from 'zod';
import { text } from '@/lib/text';

const id = z.uuid('A task is named by its id');
export const OnTask = z.strictObject({ id });
export const SkipTask = z.strictObject({ id, reason: text(2000, 'The reason') });
