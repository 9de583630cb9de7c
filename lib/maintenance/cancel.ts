import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import { conflict, notFound } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { CancelMaintenance } from '@/lib/maintenance/schema';
import { maySee } from '@/lib/rules/queries';
import type { Maintenance } from '@/prisma/generated/client';

/** Takes planned work back, also while it is under way; whoever was told of it is told of that too. */
export const cancelMaintenance = defineAct({
  name: 'maintenance.cancel',
  capabilities: ['knownError.validate'],
  schema: CancelMaintenance,
  target: (input) => input.id,
  async run(ctx, { id }): Promise<Maintenance> {
    await ctx.tx.$executeRaw`SELECT 1 FROM "Maintenance" WHERE id = ${id}::uuid FOR UPDATE`;
    const planned = await ctx.tx.maintenance.findUnique({ where: { id } });
    if (!planned || !maySee(ctx.actor, ctx.now, planned.functionId)) throw notFound('maintenance');
    authorise(ctx, 'knownError.validate', { functionId: planned.functionId });
    if (planned.cancelledAt) {
      ctx.unchanged = true;
      return planned;
    }
    if (planned.endsAt <= ctx.now) throw conflict('It is over; there is nothing to take back.');
    const { title, services } = planned;
    record(ctx, 'maintenance.cancelled', { subjectId: id, functionId: planned.functionId, data: { title, services } });
    return ctx.tx.maintenance.update({ where: { id }, data: { cancelledAt: ctx.now } });
  },
});
