import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import type { Context, Tx } from '@/lib/context';
import { end, grant, type Senior } from '@/lib/csmg/granting';
import { isLevel } from '@/lib/csmg/levels';
import { invalid } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { newId } from '@/lib/id';
import { validAt } from '@/lib/people/holdings';
import { endRefused, grantRefused } from '@/lib/people/level-refusals';
import { resolveFunction, resolvePerson } from '@/lib/people/resolve';
import { GrantLevel } from '@/lib/people/schema';
import { dropUnbegun, standAgain } from '@/lib/people/stand-again';
import type { LevelHolding } from '@/prisma/generated/client';

/**
 * Confirms a level in one function from one moment on; what was held there before ends at that moment, and stands again
 * after a level that was confirmed until a day.
 */
export const grantLevel = defineAct({
  name: 'level.grant',
  capabilities: ['level.grant'],
  schema: GrantLevel,
  target: (input) => input.person,
  async run(ctx, input) {
    const person = await resolvePerson(ctx.tx, input.person, 'person');
    const desk = await resolveFunction(ctx.tx, input.function, 'function');
    const answer = grant({
      granter: ctx.actor,
      personId: person.id,
      bot: person.kind === 'bot',
      functionId: desk.id,
      level: input.level,
      seniors: await seniorsOf(ctx.tx, ctx.now),
      executive: input.executive,
      now: ctx.now,
    });
    const founding = answer.allowed && answer.confirmedBy === 'founder';
    // The first 6 of a function has nobody there to confirm them: the executive's word and a 6 of another one do.
    const byExecutive = answer.allowed ? answer.confirmedBy === 'executive' : answer.reason === 'executive-missing';
    if (!founding && !byExecutive) authorise(ctx, 'level.grant', { functionId: desk.id });
    // A proposal is rehearsed at a level that may not confirm; whoever accepts it is asked again.
    const proposing = Boolean(ctx.rehearsal?.decision);
    if (!answer.allowed && !(proposing && answer.reason === 'above-authority')) throw grantRefused(answer.reason);
    const from = input.from ?? ctx.now;
    if (from < ctx.now) throw invalid({ from: 'A level begins now or later; what was done before stays as it was' });
    if (input.to && input.to <= from) throw invalid({ to: 'A level ends after it begins; choose a later end' });
    const wish = { personId: person.id, functionId: desk.id, from, executive: input.executive };
    const before = await endBefore(ctx, wish, founding || proposing);
    const holding = await ctx.tx.levelHolding.create({
      data: {
        id: newId(ctx.now),
        personId: person.id,
        functionId: desk.id,
        level: input.level,
        from,
        to: input.to ?? null,
        grantedById: ctx.actor.id,
        selfApproved: answer.allowed && answer.selfApproved,
        createdAt: ctx.now,
        note: [input.note, input.executive && `Confirmed by ${input.executive}`].filter(Boolean).join('\n') || null,
      },
    });
    let again: number | null = null;
    for (const ended of before) again = (await standAgain(ctx, ended, holding)) ?? again;
    await dropUnbegun(ctx, before, from);
    record(ctx, 'level.granted', {
      subjectId: person.id,
      functionId: desk.id,
      reason: input.note,
      data: {
        holdingId: holding.id,
        level: input.level,
        from: from.toISOString(),
        to: input.to?.toISOString() ?? null,
        selfApproved: holding.selfApproved,
        again,
      },
    });
    return holding;
  },
});

interface Wish {
  personId: string;
  functionId: string;
  from: Date;
  executive?: string;
}

/** Ends what is held there. Putting a lower level in a higher one's place is an end too, so it asks the same right. */
async function endBefore(
  ctx: Context,
  { personId, functionId, from, executive }: Wish,
  free: boolean,
): Promise<LevelHolding[]> {
  // Overlapping holdings would make two answers to "which level then?"; the row lock makes two grants queue.
  await ctx.tx.$executeRaw`SELECT 1 FROM "Person" WHERE id = ${personId}::uuid FOR UPDATE`;
  const where = { personId, functionId, deputyForId: null, ...validAt(from) };
  const held = await ctx.tx.levelHolding.findMany({ where });
  for (const { level } of held) {
    if (free || !isLevel(level)) continue;
    const answer = end({ ender: ctx.actor, personId, functionId, level, executive, now: ctx.now });
    if (answer !== 'allowed') throw endRefused(answer);
  }
  await ctx.tx.levelHolding.updateMany({ where, data: { to: from } });
  return held;
}

async function seniorsOf(tx: Tx, now: Date): Promise<Senior[]> {
  const held = await tx.levelHolding.findMany({
    where: { level: { gte: 5 }, deputyForId: null, person: { active: true }, ...validAt(now) },
    select: { personId: true, level: true },
  });
  return held.map(({ personId, level }) => ({ personId, level: level as Senior['level'] }));
}
