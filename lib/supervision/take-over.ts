import { defineAct } from '@/lib/act';
import { conflict } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { claimHeld } from '@/lib/supervision/claim';
import { isWritten, withBody } from '@/lib/supervision/held-text';
import { carryOut, letGo, settle } from '@/lib/supervision/release';
import { TakeOverHeld } from '@/lib/supervision/schema';
import type { Held } from '@/prisma/generated/client';

/** Does a held act in the checker's own name, with other words where they are given. */
export const takeOverHeld = defineAct({
  name: 'held.takeOver',
  capabilities: ['held.check'],
  schema: TakeOverHeld,
  async run(ctx, input): Promise<Held> {
    const claimed = await claimHeld(ctx, input.id);
    const { held, ticket } = claimed;
    if (ticket.requesterId === ctx.actor.id)
      throw conflict('You asked for this yourself, so you cannot answer it. Approve it, edit it or return it.');
    const changed = input.body !== undefined && isWritten(held);
    record(ctx, 'held.takenOver', { ticket, subjectId: held.id, reason: input.note, data: { heldId: held.id } });
    const settled = await settle(ctx, claimed, {
      state: 'taken',
      editedBody: changed ? input.body : null,
      note: input.note ?? null,
    });
    await carryOut(ctx, claimed, ctx.actor, changed ? withBody(held, input.body ?? '') : held.input);
    await letGo(ctx, claimed);
    return settled;
  },
});
