import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import type { Context } from '@/lib/context';
import { conflict } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { type ClaimedError, claimError } from '@/lib/known-errors/claim';
import { CloseError } from '@/lib/known-errors/schema';
import { ruleRow } from '@/lib/rules/claim';
import { findInForce } from '@/lib/rules/in-force';
import { OPEN_STATES } from '@/lib/tickets/lifecycle';

/** So many tickets are told of at once, so that one transaction stays short. */
const MOST = 1000;

/** Closes a known error, and says so on every open ticket that is it: their owners hear of it (behaviour 89). */
export const closeError = defineAct({
  name: 'knownError.close',
  capabilities: ['knownError.accept'],
  schema: CloseError,
  target: (input) => input.key,
  async run(ctx, input): Promise<{ tickets: number }> {
    const claimed = await claimError(ctx, input.key);
    const { rule, standing } = claimed;
    authorise(ctx, 'knownError.accept', ruleRow(rule));
    if (standing.closedAt) {
      ctx.unchanged = true;
      return { tickets: 0 };
    }
    if (!rule.inForceId) throw conflict('It is only suspected; its author discards the draft instead.');
    const tickets = await ctx.tx.ticket.findMany({
      where: { state: { in: [...OPEN_STATES] }, knownErrors: { some: { ruleId: rule.id } } },
      select: { id: true, functionId: true },
      take: MOST,
    });
    const about = { subjectId: rule.id, functionId: rule.functionId };
    const named = { kind: rule.kind, key: rule.key };
    await endEffect(ctx, claimed);
    record(ctx, 'knownError.closed', {
      ...about,
      reason: input.reason,
      data: { ...named, tickets: tickets.length, fixedBefore: standing.fixedAt !== null },
    });
    for (const ticket of tickets) record(ctx, 'ticket.errorClosed', { ticket, reason: input.reason, data: named });
    await ctx.tx.knownError.update({
      where: { ruleId: rule.id },
      data: {
        closedAt: ctx.now,
        fixedAt: standing.fixedAt ?? ctx.now,
        effect: 'none',
        effectSince: null,
        notice: null,
      },
    });
    return { tickets: tickets.length };
  },
});

/** What is closed is no longer felt; the status page has that in its history too. */
async function endEffect(ctx: Context, { rule, standing }: ClaimedError): Promise<void> {
  if (standing.effect === 'none') return;
  const known = await findInForce(ctx.tx, 'knownError', rule.key);
  record(ctx, 'knownError.declared', {
    subjectId: rule.id,
    functionId: rule.functionId,
    data: {
      kind: rule.kind,
      key: rule.key,
      from: standing.effect,
      to: 'none',
      services: known?.content.services ?? [],
    },
  });
}
