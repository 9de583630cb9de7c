import { authorise, refused } from '@/lib/authorise';
import type { Context } from '@/lib/context';
import type { Level } from '@/lib/csmg/levels';
import { maySupervise } from '@/lib/csmg/relations';
import { conflict, notFound } from '@/lib/errors';
import { heldHash } from '@/lib/supervision/hold';
import { type ClaimedTicket, claimTicket, rowOf } from '@/lib/tickets/claim';
import type { Held } from '@/prisma/generated/client';

export interface ClaimedHeld {
  held: Held;
  ticket: ClaimedTicket;
}

/**
 * Loads what is held and its ticket, which it locks: of two checkers one comes first, and the other hears who did.
 * @throws NOT_FOUND out of sight, FORBIDDEN when this actor does not check it, CONFLICT when somebody has
 */
export async function claimHeld(ctx: Context, id: string): Promise<ClaimedHeld> {
  const known = await ctx.tx.held.findUnique({ where: { id }, select: { ticket: { select: { reference: true } } } });
  if (!known) throw notFound('held act');
  const ticket = await claimTicket(ctx, known.ticket.reference);
  const held = await ctx.tx.held.findUniqueOrThrow({ where: { id } });
  const decision = authorise(
    ctx,
    'held.check',
    { ...rowOf(ticket), authorId: held.authorId },
    { ownWork: held.authorId === ctx.actor.id },
  );
  const { authorId, authorLevel, functionId } = { ...held, functionId: ticket.functionId };
  if (!maySupervise(ctx.actor, { authorId, level: authorLevel as Level, functionId }, ctx.now))
    throw refused({ ...decision, allowed: false, mode: 'none' });
  if (held.state !== 'waiting') throw await checkedAlready(ctx, held);
  if (heldHash(held.input) !== held.hash) throw new Error(`held act ${held.id} is not what was written`);
  return { held, ticket };
}

async function checkedAlready(ctx: Context, held: Held) {
  const checker = held.checkerId
    ? await ctx.tx.person.findUnique({ where: { id: held.checkerId }, select: { name: true } })
    : null;
  return conflict(`${checker?.name ?? 'Somebody'} has already checked this.`, { state: held.state });
}
