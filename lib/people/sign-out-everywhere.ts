import { z } from 'zod';
import { defineAct } from '@/lib/act';
import { record } from '@/lib/events/record';

/** Ends every session of one's own, on every device, at once. */
export const signOutEverywhere = defineAct({
  name: 'person.signOutEverywhere',
  capabilities: [],
  schema: z.strictObject({}),
  async run(ctx) {
    await ctx.tx.person.update({ where: { id: ctx.actor.id }, data: { sessionVersion: { increment: 1 } } });
    record(ctx, 'person.signedOutEverywhere', { subjectId: ctx.actor.id, data: {} });
  },
});
