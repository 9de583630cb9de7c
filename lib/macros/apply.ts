import type { z } from 'zod';
import { type Act, defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import type { Context } from '@/lib/context';
import { AppError, invalid } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { ApplyMacro } from '@/lib/macros/schema';
import { performIn } from '@/lib/perform';
import { findInForce } from '@/lib/rules/in-force';
import { allocateTicket } from '@/lib/tickets/allocate';
import { claimTicket, rowOf } from '@/lib/tickets/claim';
import { postMessage } from '@/lib/tickets/post-message';
import { resolveTicket } from '@/lib/tickets/resolve';
import { waitTicket } from '@/lib/tickets/wait';

/**
 * Does everything a macro says, in one go or not at all. Each part needs its own right and leaves its own event; what
 * a level does under supervision waits for its check as it would alone.
 */
export const applyMacro = defineAct({
  name: 'macro.apply',
  capabilities: ['ticket.note'],
  schema: ApplyMacro,
  target: (input) => input.reference,
  async run(ctx, { reference, macro: key, variables }): Promise<{ held: number }> {
    const ticket = await claimTicket(ctx, reference);
    authorise(ctx, 'ticket.note', rowOf(ticket));
    const found = await findInForce(ctx.tx, 'macro', key);
    if (!found) throw invalid({ macro: `No macro “${key}” is in force` });
    const { wording, note, team, wait, resolve } = found.content;
    record(ctx, 'macro.applied', { ticket, data: { key: found.key, number: found.number } });
    const held = [
      wording ? await part(ctx, postMessage, { reference, visibility: 'public', wording, variables }) : 0,
      note ? await part(ctx, postMessage, { reference, visibility: 'internal', body: note }) : 0,
      team ? await part(ctx, allocateTicket, { reference, team, reason: found.title }) : 0,
      wait ? await part(ctx, waitTicket, { reference, reason: wait }) : 0,
      resolve ? await part(ctx, resolveTicket, { reference, ...resolve }) : 0,
    ];
    return { held: held.reduce((sum, one) => sum + one, 0) };
  },
});

async function part<S extends z.ZodType, R>(ctx: Context, act: Act<S, R>, input: unknown): Promise<number> {
  try {
    const done = await performIn(ctx.tx, act, { actor: ctx.actor, now: ctx.now }, input);
    return done.held ? 1 : 0;
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'FORBIDDEN') throw error;
    const way = 'Nothing was done. Do what is yours part by part; the one that is not can be proposed there.';
    throw new AppError('FORBIDDEN', `${error.message} ${way}`, { detail: { stoppedAt: act.name } });
  }
}
