import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import { MeasureProposal, MeasureVersion } from '@/lib/documents/schema';
import { conflict, notFound } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { inSight, loadMatter } from '@/lib/proposals/claim';
import { claimRule, ruleRow } from '@/lib/rules/claim';
import type { Proposal, RuleVersion } from '@/prisma/generated/client';

/** Says what came of a version once it has been in force: the last state of a change is that it was measured. */
export const measureVersion = defineAct({
  name: 'rule.measure',
  capabilities: ['standard.research'],
  schema: MeasureVersion,
  target: (input) => input.key,
  async run(ctx, { kind, key, number, note }): Promise<RuleVersion> {
    const rule = await claimRule(ctx, kind, key);
    authorise(ctx, 'standard.research', ruleRow(rule));
    const version = await ctx.tx.ruleVersion.findUnique({ where: { ruleId_number: { ruleId: rule.id, number } } });
    if (!version) throw notFound('version');
    if (!version.effectiveFrom || version.effectiveFrom > ctx.now || version.state === 'agreed')
      throw conflict(`Version ${number} was never in force, so there is nothing to measure.`);
    if (version.measured === note) {
      ctx.unchanged = true;
      return version;
    }
    const { id: subjectId, functionId } = rule;
    record(ctx, 'rule.measured', { subjectId, functionId, reason: note, data: { kind, key, number } });
    const measured = { measured: note, measuredById: ctx.actor.id, measuredAt: ctx.now };
    return ctx.tx.ruleVersion.update({ where: { id: version.id }, data: measured });
  },
});

/** The same of a proposal that was accepted and done. */
export const measureProposal = defineAct({
  name: 'proposal.measure',
  capabilities: ['standard.research'],
  schema: MeasureProposal,
  target: (input) => input.proposal,
  async run(ctx, { proposal: id, note }): Promise<Proposal> {
    const matter = await loadMatter(ctx.tx, id);
    if (!matter || !inSight(ctx, matter)) throw notFound('proposal');
    const { ticketId, functionId, state } = matter.proposal;
    authorise(ctx, 'standard.research', { functionId });
    if (state !== 'accepted') throw conflict('Only what was accepted and done can be measured.', { state });
    const ticket = ticketId && functionId ? { id: ticketId, functionId } : undefined;
    record(ctx, 'proposal.measured', { ticket, functionId, subjectId: id, reason: note, data: { proposalId: id } });
    const measured = { measured: note, measuredById: ctx.actor.id, measuredAt: ctx.now };
    return ctx.tx.proposal.update({ where: { id }, data: measured });
  },
});
