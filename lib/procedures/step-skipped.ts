import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import { conflict } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { StepSkipped } from '@/lib/procedures/schema';
import { claimProcedure, settle, stepNamed } from '@/lib/procedures/settle';
import type { ProcedureStanding } from '@/lib/procedures/standing';
import { claimTicket, rowOf } from '@/lib/tickets/claim';

/**
 * Leaves a step out, with the reason. Where the procedure itself allows it, whoever works on the ticket may; else it is
 * an exception for one ticket, which the lower levels propose.
 */
export const stepSkipped = defineAct({
  name: 'procedure.stepSkipped',
  capabilities: ['ticket.note', 'exception.grant'],
  schema: StepSkipped,
  target: (input) => input.reference,
  async run(ctx, input): Promise<ProcedureStanding> {
    const ticket = await claimTicket(ctx, input.reference);
    authorise(ctx, 'ticket.note', rowOf(ticket));
    const standing = await claimProcedure(ctx, ticket);
    const step = stepNamed(standing, input.step, 'step');
    if (step.mandatory && !step.skippable) authorise(ctx, 'exception.grant', rowOf(ticket), { oneTicket: true });
    if (step.settled?.skipped) {
      ctx.unchanged = true;
      return standing;
    }
    if (step.settled) throw conflict(`${step.settled.name} has done this step already; undo that first.`);
    record(ctx, 'procedure.stepSkipped', {
      ticket,
      reason: input.reason,
      data: { key: standing.key, number: standing.number, step: step.key, words: step.words },
    });
    return settle(ctx, ticket, standing, { steps: [step], reason: input.reason });
  },
});
