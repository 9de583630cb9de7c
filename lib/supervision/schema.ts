import { z } from 'zod';
import { text } from '@/lib/text';

const onHeld = { id: z.uuid('A held act is named by its id') };
const note = text(2000, 'The note').optional();

export const ApproveHeld = z.strictObject({
  ...onHeld,
  /** What the checker read; anything else is not sent. */
  hash: z.string().length(64, 'The hash is the 64 characters given with the held act').optional(),
  note,
});
export const EditHeld = z.strictObject({ ...onHeld, body: text(50_000, 'The message'), note });
export const ReturnHeld = z.strictObject({ ...onHeld, reason: text(2000, 'The reason') });
export const TakeOverHeld = z.strictObject({ ...onHeld, body: text(50_000, 'The message').optional(), note });
