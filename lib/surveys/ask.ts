import { subDays } from 'date-fns';
import { z } from 'zod';
import { defineAct } from '@/lib/act';
import type { Context } from '@/lib/context';
import { record } from '@/lib/events/record';
import { pinnedVersion } from '@/lib/rules/in-force';
import type { SurveyAsk } from '@/prisma/generated/client';

type Due = SurveyAsk & { functionId: string; state: string; rated: boolean };
type Spared = 'reopened' | 'rated' | 'askedLately';

/** Asks, or spares, everybody whose time has come: once a ticket, and no person oftener than the survey says. */
export const askSurveys = defineAct({
  name: 'survey.ask',
  capabilities: [],
  schema: z.strictObject({ limit: z.int().min(1).max(1000).default(200) }),
  async run(ctx, { limit }): Promise<number> {
    // Two workers at one moment could ask one person about two tickets.
    await ctx.tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('survey.ask', 0))`;
    const due = await ctx.tx.$queryRaw<Due[]>`
      SELECT a."ticketId", a."personId", a."versionId", a."dueAt", t."functionId", t.state::text AS state,
        EXISTS (SELECT 1 FROM "Rating" r WHERE r."ticketId" = t.id) AS rated
      FROM "SurveyAsk" a JOIN "Ticket" t ON t.id = a."ticketId"
      WHERE a.state = 'planned' AND a."dueAt" <= ${ctx.now} ORDER BY a."dueAt", a."ticketId" LIMIT ${limit}`;
    for (const one of due) await settle(ctx, one);
    ctx.unchanged = due.length === 0;
    return due.length;
  },
});

async function settle(ctx: Context, ask: Due): Promise<void> {
  const { ticketId, versionId } = ask;
  const spared = await why(ctx, ask);
  await ctx.tx.surveyAsk.update({
    where: { ticketId },
    data: spared ? { state: 'spared' } : { state: 'asked', askedAt: ctx.now },
  });
  const ticket = { id: ticketId, functionId: ask.functionId };
  if (spared) record(ctx, 'survey.spared', { ticket, data: { versionId, why: spared } });
  else record(ctx, 'survey.asked', { ticket, subjectId: ask.personId, data: { versionId } });
}

async function why(ctx: Context, { state, rated, versionId, personId }: Due): Promise<Spared | null> {
  if (state !== 'closed') return 'reopened';
  if (rated) return 'rated';
  const { everyDays } = await pinnedVersion(ctx.tx, 'survey', versionId);
  const lately = await ctx.tx.surveyAsk.count({
    where: { personId, state: 'asked', askedAt: { gt: subDays(ctx.now, everyDays) } },
  });
  return lately > 0 ? 'askedLately' : null;
}
