import { defineAct } from '@/lib/act';
import { record } from '@/lib/events/record';
import { claimHeld } from '@/lib/supervision/claim';
import { giveBack } from '@/lib/supervision/give-back';
import { letGo, settle } from '@/lib/supervision/release';
import { ReturnHeld } from '@/lib/supervision/schema';
import type { Held } from '@/prisma/generated/client';

/** Gives a held act back to its author with what is missing; the customer never sees it. */
export const returnHeld = defineAct({
  name: 'held.return',
  capabilities: ['held.check'],
  schema: ReturnHeld,
  async run(ctx, input): Promise<Held> {
    const claimed = await claimHeld(ctx, input.id);
    const { held, ticket } = claimed;
    record(ctx, 'held.returned', { ticket, subjectId: held.id, reason: input.reason, data: { heldId: held.id } });
    const settled = await settle(ctx, claimed, { state: 'returned', note: input.reason });
    await giveBack(ctx, claimed);
    await letGo(ctx, claimed);
    return settled;
  },
});
