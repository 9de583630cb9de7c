import type { z } from 'zod';
import type { Act } from '@/lib/act';
import { prisma } from '@/lib/db/client';
import { SYSTEM_ACTOR } from '@/lib/people/actor';
import { perform } from '@/lib/perform';
import { askSurveys } from '@/lib/surveys/ask';
import { climbLadder } from '@/lib/tickets/climb-ladder';
import { sweepBreaches } from '@/lib/tickets/sweep-breaches';

/** What the clock's jobs would have found meanwhile they find now, each at its time, so that nothing starts out late. */
export async function catchUp(now: Date): Promise<void> {
  const breaches = await prisma.clock.findMany({
    where: { runningSince: { not: null }, breachedAt: null, dueAt: { lt: now } },
    select: { dueAt: true },
  });
  for (const { dueAt } of breaches) if (dueAt) await run(sweepBreaches, new Date(dueAt.getTime() + 1000));
  const [next] = await nextSteps(now);
  for (let at = next; at; [at] = await nextSteps(now)) await run(climbLadder, at);
  for (let ask = await nextAsk(now); ask; ask = await nextAsk(now)) await run(askSurveys, ask.dueAt);
}

const nextSteps = async (now: Date): Promise<Date[]> => {
  const clocks = await prisma.clock.findMany({
    where: { nextStepAt: { lte: now } },
    select: { nextStepAt: true },
    orderBy: { nextStepAt: 'asc' },
    take: 1,
  });
  return clocks.flatMap(({ nextStepAt }) => nextStepAt ?? []);
};

const nextAsk = (now: Date) =>
  prisma.surveyAsk.findFirst({
    where: { state: 'planned', dueAt: { lte: now } },
    select: { dueAt: true },
    orderBy: { dueAt: 'asc' },
  });

async function run(act: Act<z.ZodType, number>, now: Date): Promise<void> {
  const answer = await perform(act, { actor: SYSTEM_ACTOR, now }, { limit: 200 });
  if (!answer.ok) throw answer.error;
}
