import { defineAct } from '@/lib/act';
import { conflict } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { claimHeld } from '@/lib/supervision/claim';
import { carryOutAsAuthor, letGo, settle } from '@/lib/supervision/release';
import { ApproveHeld } from '@/lib/supervision/schema';
import type { Held } from '@/prisma/generated/client';

/** Lets a held act go out exactly as it was written and read (behaviour 78). */
export const approveHeld = defineAct({
  name: 'held.approve',
  capabilities: ['held.check'],
  schema: ApproveHeld,
  async run(ctx, input): Promise<Held> {
    const claimed = await claimHeld(ctx, input.id);
    const { held, ticket } = claimed;
    if (input.hash && input.hash !== held.hash)
      throw conflict('This is not the text you read. Read it again, then decide.');
    record(ctx, 'held.approved', {
      ticket,
      subjectId: held.id,
      reason: input.note,
      data: { heldId: held.id, hash: held.hash },
    });
    const settled = await settle(ctx, claimed, { state: 'approved', note: input.note ?? null });
    await carryOutAsAuthor(ctx, claimed, held.input);
    await letGo(ctx, claimed);
    return settled;
  },
});
