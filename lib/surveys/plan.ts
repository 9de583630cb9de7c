import { addHours } from 'date-fns';
import type { Context } from '@/lib/context';
import { surveyFor } from '@/lib/surveys/survey-of';
import type { Ticket } from '@/prisma/generated/client';

/** Notes when the requester is asked about what was just closed, and under which version; once asked, never again. */
export async function planSurvey(ctx: Context, ticket: Ticket): Promise<void> {
  const survey = await surveyFor(ctx.tx, ticket);
  if (!survey || ticket.externalSource || (await isTwin(ctx, ticket.id)) || !(await isHuman(ctx, ticket))) return;
  const planned = {
    personId: ticket.requesterId,
    versionId: survey.versionId,
    dueAt: addHours(ctx.now, survey.content.afterHours),
    state: 'planned',
  };
  await ctx.tx.surveyAsk.createMany({ data: [{ ticketId: ticket.id, ...planned }], skipDuplicates: true });
  await ctx.tx.surveyAsk.updateMany({ where: { ticketId: ticket.id, state: { not: 'asked' } }, data: planned });
}

/** A duplicate was solved with another ticket, and its people are asked there. */
const isTwin = async ({ tx }: Context, ticketId: string) =>
  (await tx.ticketLink.count({ where: { fromId: ticketId, kind: 'duplicate' } })) > 0;

async function isHuman({ tx }: Context, { requesterId, channel }: Ticket): Promise<boolean> {
  if (channel === 'monitoring') return false;
  const person = await tx.person.findUnique({ where: { id: requesterId }, select: { kind: true } });
  return person?.kind !== 'bot';
}
