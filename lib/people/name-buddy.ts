import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import { mayBeBuddy, ownLevelIn } from '@/lib/csmg/relations';
import { invalid } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { newId } from '@/lib/id';
import { loadActor } from '@/lib/people/actor';
import { resolveFunction, resolvePerson } from '@/lib/people/resolve';
import { NameBuddy } from '@/lib/people/schema';

/** Names, or lets go, the level-3 colleague who may check a level-1 person's held acts. */
export const nameBuddy = defineAct({
  name: 'buddy.name',
  capabilities: ['level.assess'],
  schema: NameBuddy,
  target: (input) => input.person,
  async run(ctx, input) {
    const desk = await resolveFunction(ctx.tx, input.function, 'function');
    authorise(ctx, 'level.assess', { functionId: desk.id });
    const [buddy, person] = [
      await resolvePerson(ctx.tx, input.buddy, 'buddy'),
      await resolvePerson(ctx.tx, input.person, 'person'),
    ];
    if (buddy.id === person.id) throw invalid({ buddy: 'Nobody checks their own work; choose a colleague' });
    const [checks, learns] = [
      await loadActor(ctx.tx, { id: buddy.id }, ctx.now),
      await loadActor(ctx.tx, { id: person.id }, ctx.now),
    ];
    const levels = [checks && ownLevelIn(checks, desk.id, ctx.now), learns && ownLevelIn(learns, desk.id, ctx.now)];
    if (!input.end && !mayBeBuddy(levels[0] ?? null, levels[1] ?? null))
      throw invalid({ buddy: `A buddy holds level 3 in ${desk.name} and checks a level 1 there` });
    const where = { functionId_buddyId_personId: { functionId: desk.id, buddyId: buddy.id, personId: person.id } };
    const known = await ctx.tx.buddy.findUnique({ where });
    const active = known !== null && (known.to === null || known.to > ctx.now);
    if (active !== input.end) {
      ctx.unchanged = true;
      return known;
    }
    const to = input.end ? ctx.now : null;
    record(ctx, input.end ? 'buddy.ended' : 'buddy.named', {
      subjectId: person.id,
      functionId: desk.id,
      data: { buddyId: buddy.id },
    });
    return ctx.tx.buddy.upsert({
      where,
      create: { id: newId(ctx.now), functionId: desk.id, buddyId: buddy.id, personId: person.id, from: ctx.now, to },
      update: { to },
    });
  },
});
