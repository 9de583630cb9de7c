import type { Context } from '@/lib/context';
import { conflict, invalid } from '@/lib/errors';
import { newId } from '@/lib/id';
import { type ProcedureStanding, procedureOf } from '@/lib/procedures/standing';
import type { ProcedureStep } from '@/lib/rules/kinds/procedure';
import type { ClaimedTicket } from '@/lib/tickets/claim';
import { isOpen } from '@/lib/tickets/lifecycle';

/** The procedure of a ticket that is being worked on. @throws CONFLICT where none holds or the work is over */
export async function claimProcedure(ctx: Context, ticket: ClaimedTicket): Promise<ProcedureStanding> {
  if (!isOpen(ticket.state))
    throw conflict(`${ticket.reference} is ${ticket.state}; reopen it before you go on with its procedure.`);
  const standing = await procedureOf(ctx.tx, ticket);
  if (!standing) throw conflict('No procedure holds for this ticket; check its kind, service and category.');
  return standing;
}

type Step = ProcedureStanding['steps'][number];

/** @throws INVALID naming the steps there are */
export function stepNamed({ title, steps }: ProcedureStanding, key: string, field: string): Step {
  const found = steps.find((step) => step.key === key);
  const known = steps.map((step) => step.key).join(', ');
  if (!found) throw invalid({ [field]: `“${title}” has no step “${key}”; its steps are: ${known}` });
  return found;
}

/** Records steps under the version that the ticket goes by; the first one pins it. */
export async function settle(
  ctx: Context,
  ticket: ClaimedTicket,
  standing: ProcedureStanding,
  { steps, reason = null }: { steps: readonly ProcedureStep[]; reason?: string | null },
): Promise<ProcedureStanding> {
  const { ruleId, versionId } = standing;
  const run = standing.runId
    ? { id: standing.runId }
    : await ctx.tx.procedureRun.create({
        data: {
          id: newId(ctx.now),
          ticketId: ticket.id,
          ruleId,
          versionId,
          startedAt: ctx.now,
          startedById: ctx.actor.id,
        },
      });
  await ctx.tx.procedureStep.createMany({
    data: steps.map(({ key }) => ({
      runId: run.id,
      step: key,
      personId: ctx.actor.id,
      level: ctx.decision?.level ?? null,
      at: ctx.now,
      reason,
      skipped: reason !== null,
    })),
  });
  return standAgain(ctx, ticket, run.id);
}

/** Reads the standing anew and notes whether the run is complete now. */
export async function standAgain(ctx: Context, ticket: ClaimedTicket, runId: string): Promise<ProcedureStanding> {
  const standing = await procedureOf(ctx.tx, ticket);
  if (!standing) throw new Error(`the procedure of ${ticket.reference} is gone`);
  const completedAt = standing.open.length === 0 ? ctx.now : null;
  await ctx.tx.procedureRun.updateMany({
    where: { id: runId, ...(completedAt ? { completedAt: null } : {}) },
    data: { completedAt },
  });
  return standing;
}
