import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import type { Tx } from '@/lib/context';
import { type GrantAnswer, grant, type Senior } from '@/lib/csmg/granting';
import { AppError, invalid } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { newId } from '@/lib/id';
import { validAt } from '@/lib/people/holdings';
import { resolveFunction, resolvePerson } from '@/lib/people/resolve';
import { GrantLevel } from '@/lib/people/schema';

const REFUSALS: Record<Extract<GrantAnswer, { allowed: false }>['reason'], string> = {
  'own-level': 'Nobody confirms their own level; somebody above does.',
  'above-authority':
    'This level is confirmed higher up: 5 confirms 1 to 4, 6 also 5; an administrator without a level confirms level 1 only.',
  'executive-missing': 'A level 6 is recorded with the accountable executive who confirms it; name them.',
  'bot-ceiling': 'A bot holds level 1, or level 2 by decision of a level 6, and never more.',
};

/** Confirms a level in one function from one moment on; what was held there before ends at that moment. */
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
    if (!answer.allowed || answer.confirmedBy !== 'founder') authorise(ctx, 'level.grant', { functionId: desk.id });
    if (!answer.allowed) throw new AppError('FORBIDDEN', REFUSALS[answer.reason]);
    const from = input.from ?? ctx.now;
    if (input.to && input.to <= from) throw invalid({ to: 'A level ends after it begins; choose a later end' });
    // Overlapping holdings would make two answers to "which level then?"; the row lock makes two grants queue.
    await ctx.tx.$executeRaw`SELECT 1 FROM "Person" WHERE id = ${person.id}::uuid FOR UPDATE`;
    await ctx.tx.levelHolding.updateMany({
      where: {
        personId: person.id,
        functionId: desk.id,
        deputyForId: null,
        OR: [{ to: null }, { to: { gt: from } }],
        from: { lte: from },
      },
      data: { to: from },
    });
    const holding = await ctx.tx.levelHolding.create({
      data: {
        id: newId(ctx.now),
        personId: person.id,
        functionId: desk.id,
        level: input.level,
        from,
        to: input.to ?? null,
        grantedById: ctx.actor.id,
        selfApproved: answer.selfApproved,
        createdAt: ctx.now,
        note: [input.note, input.executive && `Confirmed by ${input.executive}`].filter(Boolean).join('\n') || null,
      },
    });
    record(ctx, 'level.granted', {
      subjectId: person.id,
      functionId: desk.id,
      reason: input.note,
      data: {
        holdingId: holding.id,
        level: input.level,
        from: from.toISOString(),
        to: input.to?.toISOString() ?? null,
        selfApproved: answer.selfApproved,
      },
    });
    return holding;
  },
});

async function seniorsOf(tx: Tx, now: Date): Promise<Senior[]> {
  const held = await tx.levelHolding.findMany({
    where: { level: { gte: 5 }, deputyForId: null, person: { active: true }, ...validAt(now) },
    select: { personId: true, level: true },
  });
  return held.map(({ personId, level }) => ({ personId, level: level as Senior['level'] }));
}
