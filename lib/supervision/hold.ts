import { createHash } from 'node:crypto';
import type { Act } from '@/lib/act';
import { refused, type Supervised } from '@/lib/authorise';
import { canonical } from '@/lib/canonical';
import type { Context } from '@/lib/context';
import { record } from '@/lib/events/record';
import { newId } from '@/lib/id';
import { addBusinessTime } from '@/lib/sla/business-time';
import { changeTicket } from '@/lib/tickets/change';
import { claimTicket } from '@/lib/tickets/claim';
import { pinnedPromise } from '@/lib/tickets/promise';
import type { Prisma } from '@/prisma/generated/client';

/** What the author gets back instead of the act's value. */
export interface HeldAct {
  id: string;
  reference: string;
  dueAt: Date | null;
}

/** What was read is what goes out: the hash of the very input that is stored. */
export const heldHash = (input: unknown): string => createHash('sha256').update(canonical(input)).digest('hex');

/** Holding moves the ticket on by a version, so the one the author saw says nothing about the time of the check. */
export function withoutVersion(input: unknown): unknown {
  if (input === null || typeof input !== 'object' || !('version' in input)) return input;
  const { version: _, ...kept } = input;
  return kept;
}

/**
 * Stores a supervised act with its input instead of carrying it out. The customer sees nothing of it, its own clock
 * runs, and the promise to the customer goes on counting (design 3E-4, behaviour 22).
 */
export async function holdForCheck(ctx: Context, act: Act, input: unknown, { decision }: Supervised): Promise<HeldAct> {
  const reference = act.target?.(input);
  if (!reference) throw refused(decision);
  const ticket = await claimTicket(ctx, reference);
  const promised = await pinnedPromise(ctx.tx, ticket);
  const dueAt = promised ? addBusinessTime(promised.calendar, ctx.now, promised.level.checkWithin) : null;
  const kept = withoutVersion(input);
  const hash = heldHash(kept);
  const held = await ctx.tx.held.create({
    data: {
      id: newId(ctx.now),
      ticketId: ticket.id,
      functionId: ticket.functionId,
      act: act.name,
      capability: decision.capability,
      input: kept as Prisma.InputJsonValue,
      hash,
      authorId: ctx.actor.id,
      authorLevel: decision.level ?? 1,
      at: ctx.now,
      dueAt,
    },
  });
  record(ctx, 'held.created', { ticket, subjectId: held.id, data: { heldId: held.id, act: act.name, hash } });
  await changeTicket(ctx, ticket, 'hold');
  return { id: held.id, reference: ticket.reference, dueAt };
}
