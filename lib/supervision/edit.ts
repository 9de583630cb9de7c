import { defineAct } from '@/lib/act';
import { invalid } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { claimHeld } from '@/lib/supervision/claim';
import { bodyOf, isWritten, withBody } from '@/lib/supervision/held-text';
import { heldHash } from '@/lib/supervision/hold';
import { carryOutAsAuthor, letGo, settle } from '@/lib/supervision/release';
import { EditHeld } from '@/lib/supervision/schema';
import type { Held } from '@/prisma/generated/client';

/** Sends a held message with the checker's changes, which its author gets to see; it stays the author's message. */
export const editHeld = defineAct({
  name: 'held.edit',
  capabilities: ['held.check'],
  schema: EditHeld,
  async run(ctx, input): Promise<Held> {
    const claimed = await claimHeld(ctx, input.id);
    const { held, ticket } = claimed;
    if (!isWritten(held))
      throw invalid({ body: 'Only a message has text to change; approve it, return it or take it over' });
    const changed = input.body.trim() !== bodyOf(held).trim();
    const edited = changed ? withBody(held, input.body) : held.input;
    const about = { ticket, subjectId: held.id, reason: input.note };
    const data = { heldId: held.id, hash: heldHash(edited) };
    if (changed) record(ctx, 'held.edited', { ...about, data });
    else record(ctx, 'held.approved', { ...about, data });
    const settled = await settle(ctx, claimed, {
      state: changed ? 'edited' : 'approved',
      editedBody: changed ? input.body : null,
      note: input.note ?? null,
    });
    await carryOutAsAuthor(ctx, claimed, edited);
    await letGo(ctx, claimed);
    return settled;
  },
});
