import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import { notFound } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { OnPerson } from '@/lib/people/schema';

/** Ends every session of somebody else, on every device, at once: a lost phone, a hasty goodbye. */
export const endSessions = defineAct({
  name: 'person.endSessions',
  capabilities: ['people.manage'],
  schema: OnPerson,
  target: (input) => input.person,
  async run(ctx, { person: id, reason }) {
    authorise(ctx, 'people.manage', {});
    const person = await ctx.tx.person.findUnique({ where: { id } });
    if (!person || person.kind === 'system') throw notFound('person');
    record(ctx, 'person.signedOutEverywhere', { subjectId: id, reason, data: {} });
    return ctx.tx.person.update({ where: { id }, data: { sessionVersion: { increment: 1 } } });
  },
});
