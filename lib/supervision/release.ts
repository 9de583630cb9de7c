import { actNamed } from '@/lib/acts';
import type { Context } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';
import { AppError, conflict } from '@/lib/errors';
import { loadActor } from '@/lib/people/actor';
import { performIn } from '@/lib/perform';
import type { ClaimedHeld } from '@/lib/supervision/claim';
import { changeTicket } from '@/lib/tickets/change';
import { claimTicket } from '@/lib/tickets/claim';
import type { Held } from '@/prisma/generated/client';

type Verdict = Pick<Held, 'state'> & Partial<Pick<Held, 'note' | 'editedBody'>>;

/** Writes down the verdict once; the check on the state lets exactly one of two checkers through. */
export async function settle(ctx: Context, { held }: ClaimedHeld, verdict: Verdict): Promise<Held> {
  const { count } = await ctx.tx.held.updateMany({
    where: { id: held.id, state: 'waiting' },
    data: { ...verdict, checkerId: ctx.actor.id, decidedAt: ctx.now },
  });
  if (count !== 1) throw conflict('Somebody has already checked this.');
  return ctx.tx.held.findUniqueOrThrow({ where: { id: held.id } });
}

/**
 * Does what was held, as its author, whose name the customer sees; the checker stands in the trail. Clocks that it
 * answers are met now, at the release, and not when it was written (behaviour 22).
 * @throws CONFLICT with the way on, when the author could no longer do it
 */
export async function carryOutAsAuthor(ctx: Context, claimed: ClaimedHeld, input: unknown): Promise<void> {
  const author = await loadActor(ctx.tx, { id: claimed.held.authorId }, ctx.now);
  if (!author) throw conflict('Its author has left. Take it over in your own name, or return it.');
  try {
    await carryOut(ctx, claimed, author, input);
  } catch (error) {
    if (!(error instanceof AppError) || (error.code !== 'FORBIDDEN' && error.code !== 'NOT_FOUND')) throw error;
    throw conflict(
      `${author.name} could not do this any more: ${error.message} Take it over in your own name, or return it.`,
      { capability: error.refusal?.capability },
    );
  }
}

export async function carryOut(ctx: Context, { held }: ClaimedHeld, actor: Actor, input: unknown): Promise<void> {
  const act = actNamed(held.act);
  if (!act) throw new Error(`held act ${held.id} names no act: ${held.act}`);
  const via = { kind: 'held' as const, id: held.id, byId: ctx.actor.id };
  await performIn(ctx.tx, act, { actor, now: ctx.now, via }, input);
}

/** When nothing else waits for a check, the ticket is open again. */
export async function letGo(ctx: Context, { ticket }: ClaimedHeld): Promise<void> {
  const others = await ctx.tx.held.count({ where: { ticketId: ticket.id, state: 'waiting' } });
  const fresh = await claimTicket(ctx, ticket.reference);
  if (others === 0 && fresh.state === 'held') await changeTicket(ctx, fresh, 'release');
}
