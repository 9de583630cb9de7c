import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import { record } from '@/lib/events/record';
import { StepDone } from '@/lib/procedures/schema';
import { claimProcedure, settle, stepNamed } from '@/lib/procedures/settle';
import type { ProcedureStanding } from '@/lib/procedures/standing';
import { claimTicket, rowOf } from '@/lib/tickets/claim';

/** Ticks steps of the procedure off: what was done, by whom and when, under the version the ticket goes by. */
export const stepDone = defineAct({
  name: 'procedure.stepDone',
  capabilities: ['ticket.note'],
  schema: StepDone,
  target: (input) => input.reference,
  async run(ctx, input): Promise<ProcedureStanding> {
    const ticket = await claimTicket(ctx, input.reference);
    authorise(ctx, 'ticket.note', rowOf(ticket));
    const standing = await claimProcedure(ctx, ticket);
    const named = [...new Set(input.steps)].map((key) => stepNamed(standing, key, 'steps'));
    const steps = named.filter((step) => !step.settled);
    if (steps.length === 0) {
      ctx.unchanged = true;
      return standing;
    }
    record(ctx, 'procedure.stepDone', {
      ticket,
      data: {
        key: standing.key,
        number: standing.number,
        steps: steps.map(({ key, words }) => ({ key, words })),
      },
    });
    return settle(ctx, ticket, standing, { steps });
  },
});
