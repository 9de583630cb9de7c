import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import { record } from '@/lib/events/record';
import { StepUndone } from '@/lib/procedures/schema';
import { claimProcedure, standAgain, stepNamed } from '@/lib/procedures/settle';
import type { ProcedureStanding } from '@/lib/procedures/standing';
import { claimTicket, rowOf } from '@/lib/tickets/claim';

/** Takes back a tick or a skip within the minutes in which any entry may be corrected; the trail keeps both. */
export const stepUndone = defineAct({
  name: 'procedure.stepUndone',
  capabilities: ['ticket.correct'],
  schema: StepUndone,
  target: (input) => input.reference,
  async run(ctx, input): Promise<ProcedureStanding> {
    const ticket = await claimTicket(ctx, input.reference);
    const standing = await claimProcedure(ctx, ticket);
    const step = stepNamed(standing, input.step, 'step');
    if (!step.settled || !standing.runId) {
      ctx.unchanged = true;
      return standing;
    }
    const entry = { authorId: step.settled.personId, authoredAt: step.settled.at };
    authorise(ctx, 'ticket.correct', { ...rowOf(ticket), ...entry });
    record(ctx, 'procedure.stepUndone', {
      ticket,
      data: { key: standing.key, number: standing.number, step: step.key, words: step.words },
    });
    await ctx.tx.procedureStep.delete({ where: { runId_step: { runId: standing.runId, step: step.key } } });
    return standAgain(ctx, ticket, standing.runId);
  },
});
