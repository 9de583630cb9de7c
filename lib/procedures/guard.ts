import { authorise } from '@/lib/authorise';
import type { Context } from '@/lib/context';
import { AppError, conflict } from '@/lib/errors';
import { type ProcedureStanding, procedureOf } from '@/lib/procedures/standing';
import { type ClaimedTicket, rowOf } from '@/lib/tickets/claim';

/** Nobody works through a procedure for what needs no work any more. */
const WITHOUT_WORK = ['withdrawn', 'duplicate'];

const named = ({ open }: ProcedureStanding) => open.map((step) => step.words).join('; ');
const keys = ({ key, open }: ProcedureStanding) => ({ procedure: key, steps: open.map((step) => step.key) });

/**
 * The right to resolve, and the mandatory steps before it. Level 1 resolves by a complete procedure only; for everybody
 * an open step is done or skipped first.
 * @throws FORBIDDEN or CONFLICT, both naming the open steps
 */
export async function authoriseResolving(ctx: Context, ticket: ClaimedTicket, code: string): Promise<void> {
  const standing = await procedureOf(ctx.tx, ticket);
  const complete = standing !== null && standing.open.length === 0;
  try {
    const { routine, common } = ticket;
    authorise(ctx, 'ticket.resolve', rowOf(ticket), { routine, common, procedureComplete: complete });
  } catch (error) {
    if (!(error instanceof AppError) || error.refusal?.failed !== 'procedureComplete' || !standing) throw error;
    throw new AppError('FORBIDDEN', `${error.message} Still open in “${standing.title}”: ${named(standing)}.`, {
      refusal: error.refusal,
      detail: keys(standing),
    });
  }
  if (!standing || complete || WITHOUT_WORK.includes(code)) return;
  throw conflict(
    `The procedure “${standing.title}” still has open steps: ${named(standing)}. Do them, or skip them with the reason.`,
    keys(standing),
  );
}
