import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import { conflict } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { surveyOf } from '@/lib/surveys/survey-of';
import { claimTicket, rowOf } from '@/lib/tickets/claim';
import { move } from '@/lib/tickets/lifecycle';
import { RateTicket } from '@/lib/tickets/schema';

const CHANGEABLE_DAYS = 7;

/** The requester says how it went, once a ticket; it may be changed for seven days. */
export const rateTicket = defineAct({
  name: 'ticket.rate',
  capabilities: ['ticket.rate'],
  schema: RateTicket,
  target: (input) => input.reference,
  async run(ctx, input) {
    const ticket = await claimTicket(ctx, input.reference, input.version);
    authorise(ctx, 'ticket.rate', rowOf(ticket));
    move(ticket.state, 'rate');
    const before = await ctx.tx.rating.findUnique({ where: { ticketId: ticket.id } });
    if (before && ctx.now.getTime() - before.at.getTime() > CHANGEABLE_DAYS * 86_400_000)
      throw conflict('A rating can be changed for seven days; these are over.');
    if (before?.score === input.score && (input.comment ?? before.comment) === before.comment) {
      ctx.unchanged = true;
      return before;
    }
    const survey = await surveyOf(ctx.tx, ticket);
    if (!survey) throw conflict('The survey in force does not ask about work of this kind, so it is not rated.');
    const given = {
      score: input.score,
      comment: input.comment ?? before?.comment ?? null,
      personId: ctx.actor.id,
      changedAt: ctx.now,
    };
    record(ctx, 'ticket.rated', { ticket, data: { score: input.score, from: before?.score ?? null } });
    const low = survey.content?.lowScore ?? 0;
    if (input.score <= low && (!before || before.score > low))
      record(ctx, 'ticket.ratedLow', { ticket, data: { score: input.score } });
    return ctx.tx.rating.upsert({
      where: { ticketId: ticket.id },
      create: { ticketId: ticket.id, at: ctx.now, surveyVersionId: survey.versionId, ...given },
      update: given,
    });
  },
});
