import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import type { Context } from '@/lib/context';
import { AppError, invalid } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { MatchError } from '@/lib/known-errors/schema';
import { claimRule } from '@/lib/rules/claim';
import { type ClaimedTicket, claimTicket, rowOf } from '@/lib/tickets/claim';
import type { Rule } from '@/prisma/generated/client';

/** Says that a ticket is this known error, or takes it back: level 2 does it, level 1 proposes it. */
export const matchError = defineAct({
  name: 'knownError.match',
  capabilities: ['knownError.match'],
  schema: MatchError,
  target: (input) => input.reference,
  async run(ctx, input): Promise<ClaimedTicket> {
    const ticket = await claimTicket(ctx, input.reference);
    authorise(ctx, 'knownError.match', rowOf(ticket));
    const rule = await namedError(ctx, input.error);
    const id = { ticketId_ruleId: { ticketId: ticket.id, ruleId: rule.id } };
    const known = await ctx.tx.matchedError.findUnique({ where: id });
    if (input.remove ? !known : known) {
      ctx.unchanged = true;
      return ticket;
    }
    record(ctx, input.remove ? 'ticket.errorUnmatched' : 'ticket.errorMatched', {
      ticket,
      data: { kind: rule.kind, key: rule.key },
    });
    if (input.remove) await ctx.tx.matchedError.delete({ where: id });
    else
      await ctx.tx.matchedError.create({
        data: {
          ticketId: ticket.id,
          ruleId: rule.id,
          versionId: rule.inForceId,
          personId: ctx.actor.id,
          at: ctx.now,
        },
      });
    return ticket;
  },
});

async function namedError(ctx: Context, key: string): Promise<Rule> {
  try {
    return await claimRule(ctx, 'knownError', key);
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'NOT_FOUND') throw error;
    throw invalid({ error: `There is no known error “${key}”, or it is out of your sight; name another one` });
  }
}
