import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import { rowOf } from '@/lib/csmg/capabilities';
import { LENDING_LEVELS, lendableTo } from '@/lib/csmg/delegating';
import { ownLevelIn } from '@/lib/csmg/relations';
import { AppError, conflict, invalid } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { newId } from '@/lib/id';
import { loadActor } from '@/lib/people/actor';
import { resolvePerson, resolveTeam } from '@/lib/people/resolve';
import { DelegateRight } from '@/lib/people/schema';

/** Lends one right inside a team until a day: each act by it says for whom, and it ends with the lender's own level. */
export const delegateRight = defineAct({
  name: 'right.delegate',
  capabilities: ['right.delegate'],
  schema: DelegateRight,
  target: (input) => input.person,
  async run(ctx, input) {
    const team = await resolveTeam(ctx.tx, input.team, 'team');
    const { functionId } = team;
    authorise(ctx, 'right.delegate', { functionId, teamId: team.id });
    const person = await resolvePerson(ctx.tx, input.person, 'person');
    const borrower = await loadActor(ctx.tx, { id: person.id }, ctx.now);
    const own = ownLevelIn(ctx.actor, functionId, ctx.now);
    if (own === null || !LENDING_LEVELS.includes(own))
      throw new AppError('FORBIDDEN', "Only what one's own level carries is lent: a deputy lends nothing.");
    if (person.id === ctx.actor.id) throw invalid({ person: 'Nobody lends to themselves; choose a colleague' });
    if (!borrower?.teamIds.includes(team.id))
      throw invalid({ person: `${person.name} is not in ${team.name}; a right is lent inside a team` });
    const lendable = lendableTo(ownLevelIn(borrower, functionId, ctx.now), ctx.actor.edition);
    if (lendable.length === 0) throw invalid({ person: 'A right is lent to level 2 or 3; choose one of these' });
    const { label } = rowOf(input.capability);
    if (!lendable.includes(input.capability))
      throw invalid({
        capability: `“${label}” is not lent to ${person.name}: only what level 4 does by itself and their own level does not`,
      });
    const from = input.from && input.from > ctx.now ? input.from : ctx.now;
    if (input.to <= from) throw invalid({ to: 'It has to end after it begins; choose a later day' });
    const which = { personId: person.id, teamId: team.id, capability: input.capability };
    const had = await ctx.tx.delegation.findFirst({ where: { ...which, from: { lt: input.to }, to: { gt: from } } });
    if (had) throw conflict(`${person.name} has it already.`, { to: had.to.toISOString() });
    const lent = await ctx.tx.delegation.create({
      data: {
        ...{ id: newId(ctx.now), ...which, lenderId: ctx.actor.id },
        ...{ from, to: input.to, note: input.note ?? null, createdAt: ctx.now },
      },
    });
    record(ctx, 'right.delegated', {
      subjectId: person.id,
      functionId,
      reason: input.note,
      data: {
        delegationId: lent.id,
        capability: input.capability,
        teamId: team.id,
        from: from.toISOString(),
        to: input.to.toISOString(),
      },
    });
    return lent;
  },
});
