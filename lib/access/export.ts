import { z } from 'zod';
import { type AccessView, listLiveAccess } from '@/lib/access/queries';
import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import { record } from '@/lib/events/record';

const AT_ONCE = 500;

/** Live access with names: who takes it out of the house is written down, as with every export of people. */
export const exportAccess = defineAct({
  name: 'access.export',
  capabilities: ['export.personal'],
  schema: z.strictObject({}),
  async run(ctx): Promise<AccessView[]> {
    authorise(ctx, 'export.personal', {});
    const all: AccessView[] = [];
    let after: string | undefined;
    do {
      const { items, next } = await listLiveAccess(ctx.tx, ctx.actor, ctx.now, { after, limit: AT_ONCE });
      all.push(...items);
      after = next ?? undefined;
    } while (after);
    record(ctx, 'tickets.exported', { data: { period: 'live access', personal: true } });
    return all;
  },
});
