import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import { reach } from '@/lib/csmg/reach';
import { invalid } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { affectedTickets, isPromiseRule, promiseUnder } from '@/lib/rules/affected';
import { claimRule, ruleRow } from '@/lib/rules/claim';
import { ApplyRule } from '@/lib/rules/schema';
import { storeTicket } from '@/lib/tickets/change';
import { claimTicket, rowOf } from '@/lib/tickets/claim';
import { TicketClocks } from '@/lib/tickets/clocks';
import { pinsOf } from '@/lib/tickets/promise';
import { reachSql } from '@/lib/tickets/reach-sql';

/** So many at once, so that one transaction stays short; the answer says whether more are left. */
export const AT_ONCE = 300;

/** Applies the version in force to promises already made, which nothing else ever does (behaviour 20). */
export const applyRule = defineAct({
  name: 'rule.apply',
  capabilities: ['promise.recompute'],
  schema: ApplyRule,
  target: (input) => input.key,
  async run(ctx, input): Promise<{ tickets: number; more: boolean }> {
    const rule = await claimRule(ctx, input.kind, input.key);
    authorise(ctx, 'promise.recompute', ruleRow(rule));
    if (!isPromiseRule(rule))
      throw invalid({ kind: 'Only calendars, service levels and ladders belong to promises; choose one of these' });
    const sight = reachSql(reach(ctx.actor, 'ticket.view', ctx.now));
    const found = await affectedTickets(ctx.tx, rule, sight, AT_ONCE + 1);
    const now = found.slice(0, AT_ONCE);
    if (now.length === 0) {
      ctx.unchanged = true;
      return { tickets: 0, more: false };
    }
    const version = await ctx.tx.ruleVersion.findUniqueOrThrow({ where: { id: rule.inForceId ?? '' } });
    for (const { reference } of now) {
      const ticket = await claimTicket(ctx, reference);
      authorise(ctx, 'promise.recompute', rowOf(ticket));
      const { next } = await promiseUnder(ctx.tx, rule, ticket, version);
      const clocks = await TicketClocks.of(ctx, ticket);
      await clocks.switchTo(next);
      const { levelVersionId, calendarVersionId, ladderVersionId } = next;
      const data = { levelVersionId, calendarVersionId, ladderVersionId };
      record(ctx, 'ticket.repromised', { ticket, reason: input.reason, data });
      await storeTicket(ctx, ticket, pinsOf(next), clocks);
    }
    record(ctx, 'rule.applied', {
      subjectId: rule.id,
      functionId: rule.functionId,
      reason: input.reason,
      data: { kind: rule.kind, key: rule.key, number: version.number, tickets: now.length },
    });
    return { tickets: now.length, more: found.length > AT_ONCE };
  },
});
