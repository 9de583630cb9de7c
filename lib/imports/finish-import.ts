import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import { record } from '@/lib/events/record';
import { FinishImport } from '@/lib/imports/schema';

/** Says once what a run brought, so that the audit shows imports without counting tickets. */
export const finishImport = defineAct({
  name: 'import.finish',
  capabilities: ['import.run'],
  schema: FinishImport,
  async run(ctx, { source, ...counts }) {
    authorise(ctx, 'import.run', {});
    ctx.unchanged = counts.created + counts.updated === 0;
    if (!ctx.unchanged) record(ctx, 'import.run', { data: { source, ...counts } });
    return counts;
  },
});
