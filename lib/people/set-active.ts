import { z } from 'zod';
import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import type { Context } from '@/lib/context';
import { invalid, notFound } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { OnPerson } from '@/lib/people/schema';
import { OPEN_STATES } from '@/lib/tickets/lifecycle';

/** Lets a person go, or back in: sessions and tokens end at once, open tickets lose their owner, history stays. */
export const setActive = defineAct({
  name: 'person.setActive',
  capabilities: ['people.manage'],
  schema: OnPerson.extend({ active: z.boolean() }),
  target: (input) => input.person,
  async run(ctx, { person: id, active, reason }) {
    authorise(ctx, 'people.manage', {});
    const person = await ctx.tx.person.findUnique({ where: { id } });
    if (!person || person.kind === 'system') throw notFound('person');
    if (id === ctx.actor.id && !active)
      throw invalid({ person: 'Nobody locks themselves out; another administrator does it' });
    if (person.active === active) {
      ctx.unchanged = true;
      return person;
    }
    if (!active) await release(ctx, id);
    record(ctx, active ? 'person.activated' : 'person.deactivated', { subjectId: id, reason, data: {} });
    return ctx.tx.person.update({
      where: { id },
      data: { active, sessionVersion: { increment: 1 }, version: { increment: 1 } },
    });
  },
});

async function release(ctx: Context, personId: string): Promise<void> {
  await ctx.tx.token.updateMany({ where: { personId, revokedAt: null }, data: { revokedAt: ctx.now } });
  const owned = await ctx.tx.ticket.updateManyAndReturn({
    where: { assigneeId: personId, state: { in: [...OPEN_STATES] } },
    data: {
      assigneeId: null,
      assignedAt: null,
      allocatedAt: ctx.now,
      calledOutAt: null,
      version: { increment: 1 },
      updatedAt: ctx.now,
    },
    select: { id: true, functionId: true },
  });
  for (const ticket of owned) record(ctx, 'ticket.unassigned', { ticket, data: { from: personId } });
}
