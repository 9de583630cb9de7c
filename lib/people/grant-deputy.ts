import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import { mayDeputise, ownLevelIn } from '@/lib/csmg/relations';
import { AppError, invalid } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { newId } from '@/lib/id';
import { loadActor } from '@/lib/people/actor';
import { resolveFunction, resolvePerson } from '@/lib/people/resolve';
import { GrantDeputy } from '@/lib/people/schema';

/** Lets somebody stand in one step up between two dates; every act of theirs then carries "for" the other's name. */
export const grantDeputy = defineAct({
  name: 'deputy.grant',
  capabilities: ['deputy.grant'],
  schema: GrantDeputy,
  target: (input) => input.person,
  async run(ctx, input) {
    const desk = await resolveFunction(ctx.tx, input.function, 'function');
    authorise(ctx, 'deputy.grant', { functionId: desk.id });
    const [person, stoodInFor] = [
      await resolvePerson(ctx.tx, input.person, 'person'),
      await resolvePerson(ctx.tx, input.for, 'for'),
    ];
    const [deputy, absent] = [
      await loadActor(ctx.tx, { id: person.id }, ctx.now),
      await loadActor(ctx.tx, { id: stoodInFor.id }, ctx.now),
    ];
    const own = deputy && ownLevelIn(deputy, desk.id, ctx.now);
    const as = absent && ownLevelIn(absent, desk.id, ctx.now);
    if (!own || !as)
      throw invalid({
        [own ? 'for' : 'person']: `${own ? stoodInFor.name : person.name} holds no level in ${desk.name}`,
      });
    if (person.id === ctx.actor.id) throw invalid({ person: 'Nobody names themselves; choose a colleague' });
    // One's own level grants it: a deputy grant is never passed on.
    const granterLevel = ownLevelIn(ctx.actor, desk.id, ctx.now);
    if (!mayDeputise({ deputyLevel: own, as, from: input.from, to: input.to, granterLevel })) {
      throw new AppError(
        'FORBIDDEN',
        'A deputy stands in one step up, between two dates: 3 as 4 by a 5, 4 as 5 and 5 as 6 by a 6; a deputy names no deputy.',
      );
    }
    if (input.to <= ctx.now) throw invalid({ to: 'This time is over; choose an end in the future' });
    const holding = await ctx.tx.levelHolding.create({
      data: {
        id: newId(ctx.now),
        personId: person.id,
        functionId: desk.id,
        level: as,
        from: input.from,
        to: input.to,
        deputyForId: stoodInFor.id,
        grantedById: ctx.actor.id,
        note: input.note ?? null,
        createdAt: ctx.now,
      },
    });
    record(ctx, 'deputy.granted', {
      subjectId: person.id,
      functionId: desk.id,
      reason: input.note,
      data: {
        holdingId: holding.id,
        level: as,
        forId: stoodInFor.id,
        from: input.from.toISOString(),
        to: input.to.toISOString(),
      },
    });
    return holding;
  },
});
