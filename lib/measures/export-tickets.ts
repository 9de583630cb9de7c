import { z } from 'zod';
import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import { record } from '@/lib/events/record';
import { MeasureQuery } from '@/lib/measures/schema';
import { scopeOf } from '@/lib/measures/scope';

/** Rows that name people leave the desk: allowed by level, and noted with what was asked for. */
export const exportTickets = defineAct({
  name: 'measure.export',
  capabilities: ['export.personal'],
  schema: z.strictObject({ query: MeasureQuery }),
  target: () => 'tickets',
  async run(ctx, { query }) {
    const scope = await scopeOf(ctx.tx, ctx.actor, ctx.now, query);
    for (const desk of scope?.functions ?? []) {
      authorise(ctx, 'export.personal', { functionId: desk.id });
      const { period } = query;
      record(ctx, 'tickets.exported', { functionId: desk.id, subjectId: desk.id, data: { period, personal: true } });
    }
    if (!scope) ctx.unchanged = true;
  },
});
