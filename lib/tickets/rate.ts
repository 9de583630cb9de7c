import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import { conflict, invalid } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { dropRecovery, openRecovery, recoveryDue } from '@/lib/surveys/recovery';
import { surveyOf } from '@/lib/surveys/survey-of';
import { claimTicket, rowOf } from '@/lib/tickets/claim';
import { move } from '@/lib/tickets/lifecycle';
import { RateTicket } from '@/lib/tickets/schema';
import type { Rating } from '@/prisma/generated/client';

const CHANGEABLE_DAYS = 7;

/** The requester says how it went, once a ticket; it may be changed for seven days. A low score asks to be made good. */
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
    const anonymous = input.anonymous ?? before?.anonymous ?? false;
    if (before && isSame(before, { ...input, anonymous })) {
      ctx.unchanged = true;
      return before;
    }
    const survey = await surveyOf(ctx.tx, ticket);
    if (!survey) throw conflict('The survey in force does not ask about work of this kind, so it is not rated.');
    if (anonymous && !before?.anonymous && !survey.content?.anonymous)
      throw invalid({ anonymous: 'This survey is answered with a name; leave the box out, or do not rate' });
    const given = {
      anonymous,
      score: input.score,
      comment: input.comment ?? before?.comment ?? null,
      personId: ctx.actor.id,
      changedAt: ctx.now,
    };
    const from = before && !before.anonymous ? before.score : null;
    record(ctx, 'ticket.rated', { ticket, data: anonymous ? { anonymous } : { score: input.score, from } });
    const low = survey.content?.lowScore ?? 0;
    const wasLow = before !== null && !before.anonymous && before.score <= low;
    // An anonymous low score is told by the rating itself, to those who lead: a second event would tell it to all.
    const isLow = !anonymous && input.score <= low;
    if (isLow && !wasLow) {
      record(ctx, 'ticket.ratedLow', { ticket, data: { score: input.score } });
      await openRecovery(ctx, ticket);
    }
    if (!isLow) await dropRecovery(ctx, ticket);
    // A task on the ticket would tell an anonymous score too, so that one waits for those who lead.
    const quiet = anonymous && input.score <= low;
    const recoverBy = quiet ? (before?.recoverBy ?? (await recoveryDue(ctx, ticket)) ?? ctx.now) : null;
    return ctx.tx.rating.upsert({
      where: { ticketId: ticket.id },
      create: { ticketId: ticket.id, at: ctx.now, surveyVersionId: survey.versionId, ...given, recoverBy },
      update: { ...given, recoverBy },
    });
  },
});

const isSame = (before: Rating, now: { score: number; comment?: string; anonymous: boolean }): boolean =>
  before.score === now.score &&
  (now.comment ?? before.comment) === before.comment &&
  before.anonymous === now.anonymous;
